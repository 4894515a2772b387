package io.warrant.ledger.cases;

import java.time.Instant;
import java.util.Optional;

/// What is too old to be kept.
///
/// @param cases cases that weren't changed since then are deleted
/// @param inputs records that came before then, and belong to no case, are deleted
public record Retention(Optional<Instant> cases, Optional<Instant> inputs) {}
