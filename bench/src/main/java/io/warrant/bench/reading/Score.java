package io.warrant.bench.reading;

/// How many were found rightly, found wrongly, and missed.
public record Score(int right, int wrong, int missed) {

    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /// The share of what was found that is right; 0 where nothing was found.
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /// The share of what is there that was found; 0 where nothing is there.
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /// The harmonic mean of precision and recall.
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
