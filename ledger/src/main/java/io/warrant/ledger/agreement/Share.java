package io.warrant.ledger.agreement;

import java.util.Optional;

/// How many of how many.
public record Share(int agreed, int all) {

    /// The 97.5 % point of the normal distribution.
    private static final double Z = 1.959963984540054;

    public double value() {
        return (double) agreed / all;
    }

    /// Wilson's interval, which stays within 0 and 1 and holds for few, too; empty where there is
    /// nothing to count.
    public Optional<Interval> interval() {
        if (all == 0) {
            return Optional.empty();
        }
        double n = all;
        double p = value();
        double scale = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / scale;
        return Optional.of(new Interval(Math.max(0, middle - half), Math.min(1, middle + half)));
    }
}
