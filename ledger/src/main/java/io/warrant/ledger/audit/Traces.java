package io.warrant.ledger.audit;

/// What a result was made from and what it was, as hashes.
///
/// @param input of the record and the options, salted ([Run])
/// @param knowledge the fingerprint of the knowledge, or empty
/// @param program the program and its version
/// @param output of the bytes of the answer, with the same salt
public record Traces(Digest input, String knowledge, String program, Digest output) {}
