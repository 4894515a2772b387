package io.warrant.engine.argument;

import io.warrant.engine.odds.Probability;

/// How sure a claim is, and what that number is worth.
public sealed interface Qualifier {

    Probability probability();

    /// The model's own posterior: known to be overconfident; good for ranking, not for betting.
    record Raw(Probability probability) implements Qualifier {}

    /// A posterior mapped to the share of such claims that were right.
    ///
    /// @param by what it was calibrated on
    record Calibrated(Probability probability, String by) implements Qualifier {}
}
