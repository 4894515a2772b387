package io.warrant.engine.argument;

/// The two probabilities that a likelihood ratio compares.
///
/// @param underClaim the chance that a patient of whom the claim holds shows the term
/// @param inAnother the chance that another patient shows it
public record Chance(double underClaim, double inAnother) {

    public Chance {
        if (!(underClaim >= 0 && underClaim <= 1 && inAnother >= 0 && inAnother <= 1)) {
            throw new IllegalArgumentException(
                    "Chances lie between 0 and 1, not at "
                            + underClaim
                            + " and "
                            + inAnother
                            + ".");
        }
    }
}
