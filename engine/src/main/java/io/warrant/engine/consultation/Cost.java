package io.warrant.engine.consultation;

/// What an action costs the patient and those who pay.
///
/// @param money in units of money, of which only ratios matter
/// @param invasiveness from 0, nothing, to 10, an operation
/// @param delay in days until the result is there
public record Cost(double money, double invasiveness, double delay) {

    public Cost {
        if (!(money >= 0 && invasiveness >= 0 && delay >= 0)
                || Double.isInfinite(money + invasiveness + delay)) {
            throw new IllegalArgumentException(
                    "Costs are numbers of 0 or more, not "
                            + money
                            + ", "
                            + invasiveness
                            + " and "
                            + delay
                            + ".");
        }
    }
}
