package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.util.Optional;

/// The range of normal values that a record gives along with a value, both bounds among them.
///
/// @param low the lowest normal value, if one is given
/// @param high the highest normal value, if one is given
/// @param unit of both, or an empty text for the value's own unit
public record ReferenceRange(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) {}
