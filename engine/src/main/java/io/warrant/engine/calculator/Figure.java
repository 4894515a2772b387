package io.warrant.engine.calculator;

import java.time.LocalDate;

/// What a calculator computes.
public sealed interface Figure {

    /// A number.
    ///
    /// @param unit in UCUM, or `points`, or `1` for a mere number
    record Value(double value, String unit) implements Figure {}

    /// A date.
    record Day(LocalDate date) implements Figure {}
}
