package io.warrant.ledger.audit;

/// An answer on its way to whoever asked.
///
/// @param knowledge the fingerprint of the knowledge it rests on
/// @param answer its bytes
public record Result(Run run, String knowledge, byte[] answer) {}
