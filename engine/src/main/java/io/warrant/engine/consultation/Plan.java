package io.warrant.engine.consultation;

import io.warrant.engine.argument.Basis;

/// How a consultation is led.
///
/// @param settings candidates, prior, and how sure a first claim must be to be relied on
/// @param limits when it ends
/// @param stakes what must not be missed
/// @param manner how actions are chosen
/// @param withheld whether what the case's own publications say isn't used, for measuring
public record Plan(
        Basis.Settings settings, Limits limits, Stakes stakes, Manner manner, boolean withheld) {

    public static final Plan USUAL =
            new Plan(Basis.Settings.USUAL, Limits.USUAL, Stakes.EVEN, Manner.USUAL, false);

    /// What may be done in a consultation.
    public enum Means {
        QUESTIONS,
        TESTS,
        BOTH
    }

    /// How actions are chosen.
    ///
    /// @param depth how many steps are looked ahead: 1 or 2
    /// @param means what may be done
    /// @param costed whether worth is reckoned per unit of cost
    public record Manner(int depth, Means means, boolean costed) {

        public static final Manner USUAL = new Manner(1, Means.BOTH, true);

        public Manner {
            if (depth < 1 || depth > 2) {
                throw new IllegalArgumentException("One or two steps ahead, not " + depth + ".");
            }
        }
    }
}
