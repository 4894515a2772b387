package io.warrant.engine.fusion;

/// Probabilities as log odds and back.
final class Odds {

    /// No source is surer than this, or one alone would silence all others.
    private static final double SUREST = 0.001;

    private Odds() {}

    static double log(double probability) {
        double bounded = Math.clamp(probability, SUREST, 1 - SUREST);
        return Math.log(bounded / (1 - bounded));
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
