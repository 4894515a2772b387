package io.warrant.engine.argument;

import io.warrant.engine.odds.Probability;

/// How sure a claim is, and what that number is worth.
public sealed interface Qualifier {

    /// How sure the claim is, as well as it is known.
    Probability probability();

    /// What the model's own arithmetic comes to: prior and warrants, normalised over the
    /// differential.
    Probability raw();

    /// The model's own posterior: known to be overconfident; good for ranking, not for betting.
    record Raw(Probability probability) implements Qualifier {

        @Override
        public Probability raw() {
            return probability;
        }
    }

    /// A posterior mapped to the share of such claims that were right.
    ///
    /// @param raw the posterior that was mapped
    /// @param by what it was calibrated on, as a sentence
    record Calibrated(Probability probability, Probability raw, String by) implements Qualifier {}
}
