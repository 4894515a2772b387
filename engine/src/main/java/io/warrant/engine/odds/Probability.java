package io.warrant.engine.odds;

/// A probability, between 0 and 1.
public record Probability(double value) implements Comparable<Probability> {

    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "A probability lies between 0 and 1, not at " + value + ".");
        }
    }

    public static Probability of(double value) {
        return new Probability(value);
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(value, other.value);
    }
}
