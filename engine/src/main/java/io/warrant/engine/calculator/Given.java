package io.warrant.engine.calculator;

import java.time.LocalDate;

/// What is known of an input.
public sealed interface Given {

    /// An amount, in the input's own unit.
    record Amount(double value) implements Given {}

    /// One of the input's answers.
    record Answer(String text) implements Given {}

    /// A date.
    record Day(LocalDate date) implements Given {}
}
