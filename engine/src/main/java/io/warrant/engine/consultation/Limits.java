package io.warrant.engine.consultation;

/// When a consultation ends.
///
/// @param probability how likely the first claim must be to stop there, from 0 to 1; 1 goes on
/// @param actions how many questions and tests there may be
/// @param budget how much they may cost together
/// @param leastWorth how much uncertainty, in nats, one unit of cost must take away; what brings
///   less isn't done
/// @param findings how many findings must be known before the first claim is held to be sure
public record Limits(
        double probability, int actions, double budget, double leastWorth, int findings) {

    /// Nine in ten, thirty actions, no budget. An assumption: below a ten-thousandth of a nat per
    /// unit of cost, no answer changes a decision. Another: whoever knows fewer than five findings
    /// asks on, since many diseases begin with the same one or two.
    public static final Limits USUAL = new Limits(0.9, 30, Double.POSITIVE_INFINITY, 1e-4, 5);

    public Limits {
        if (!(probability > 0 && probability <= 1)
                || actions < 0
                || !(budget >= 0)
                || !(leastWorth >= 0)
                || findings < 0) {
            throw new IllegalArgumentException(
                    "No consultation can end at a probability of "
                            + probability
                            + ", "
                            + actions
                            + " actions, a budget of "
                            + budget
                            + " or a worth of "
                            + leastWorth
                            + " with "
                            + findings
                            + " findings.");
        }
    }

    /// Limits that hold whatever the number of findings.
    public Limits(double probability, int actions, double budget, double leastWorth) {
        this(probability, actions, budget, leastWorth, 0);
    }

    /// The same with another number of actions.
    public Limits withActions(int most) {
        return new Limits(probability, most, budget, leastWorth, findings);
    }
}
