package io.warrant.engine.fusion;

/// Belief in a finding, in its absence, and what is left open; the three add up to 1 (Shafer 1976).
public record Belief(double present, double absent, double open) {

    /// Nothing is known.
    public static final Belief NONE = new Belief(0, 0, 1);

    /// The finding is certain, or its absence is.
    public static Belief certain(boolean present) {
        return present ? new Belief(1, 0, 0) : new Belief(0, 1, 0);
    }

    /// What a likelihood ratio supports: a source that makes the finding four times likelier lays
    /// three quarters on it and leaves one open, and never lays anything on its absence. So sources
    /// conflict only where they point to opposite sides.
    static Belief of(double logRatio) {
        double open = Math.exp(-Math.abs(logRatio));
        return logRatio > 0 ? new Belief(1 - open, 0, open) : new Belief(0, 1 - open, open);
    }

    /// How probable the finding is at most.
    public double plausibility() {
        return present + open;
    }

    /// The mass that the two lay on opposites, from 0 (agreed) to 1 (each sure of the opposite).
    public double conflict(Belief other) {
        return present * other.absent + absent * other.present;
    }

    /// Both, by Dempster's rule: opposites are dropped, and the rest is scaled up to 1. Of two that
    /// are each sure of the opposite, nothing is left, and nothing is known.
    Belief with(Belief other) {
        double left = 1 - conflict(other);
        if (left < 1e-9) {
            return NONE;
        }
        return new Belief(
                (present * other.present + present * other.open + open * other.present) / left,
                (absent * other.absent + absent * other.open + open * other.absent) / left,
                open * other.open / left);
    }
}
