package io.warrant.ledger.judgements;

import io.warrant.ledger.cases.CaseId;

import java.time.Instant;

/// Who judged what, and when.
///
/// @param version of the case
public record Occasion(CaseId id, long version, Instant at, String who, Stage stage) {}
