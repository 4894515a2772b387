package io.warrant.bench.differentials;

import io.warrant.engine.learning.Agreement;

/// What one differential is worth.
///
/// @param name the case
/// @param first whether the first claim is the true diagnosis
/// @param contained whether the true diagnosis is in the differential
/// @param agreement with the differential that the case states
public record JudgedDifferential(
        String name, boolean first, boolean contained, Agreement agreement) {}
