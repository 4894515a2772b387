package io.warrant.sources.labs;

/// What a value was held against, and the share of such readings taken to be right. The shares are
/// *assumptions*: nothing has been measured yet. A range given with the value is that of the very
/// laboratory, method, age and sex; the usual range is that of adults of one institution.
public enum Yardstick {
    /// A normal range that stands with the value.
    GIVEN_RANGE(0.9),
    /// What the laboratory said of the value.
    FLAG(0.9),
    /// A result in words, which needs no range.
    WORDS(0.9),
    /// The usual range of the test in adults.
    USUAL_RANGE(0.8);

    private final double confidence;

    Yardstick(double confidence) {
        this.confidence = confidence;
    }

    /// The share of readings by this yardstick taken to be right, an assumption.
    public double confidence() {
        return confidence;
    }
}
