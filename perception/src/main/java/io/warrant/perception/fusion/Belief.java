package io.warrant.perception.fusion;

/// Belief in a finding, in its absence, and what is left open; the three add up to 1 (Shafer 1976).
public record Belief(double present, double absent, double open) {

    /// Nothing is known.
    static final Belief NONE = new Belief(0, 0, 1);

    /// How probable the finding is at most.
    public double plausibility() {
        return present + open;
    }

    /// The probability to act on: what is open is halved (Smets's pignistic probability).
    public double probability() {
        return present + open / 2;
    }

    /// The mass that the two lay on opposites, from 0 (agreed) to 1 (each sure of the opposite).
    double conflict(Belief other) {
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
