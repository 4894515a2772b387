package io.warrant.ledger.cases;

import java.time.Instant;

/// A case as it was saved once.
///
/// @param number from 1
/// @param body the bytes of the case file, as they came
public record CaseVersion(long number, Instant at, String who, byte[] body) {}
