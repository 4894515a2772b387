package io.warrant.engine.laboratory;

/// What a result comes to. The order is that of the columns in a pack: add to its end only.
public enum Verdict {
    LOW,
    NORMAL,
    HIGH,
    POSITIVE,
    NEGATIVE;

    /// As a clause has it.
    public String words() {
        return switch (this) {
            case LOW -> "low";
            case NORMAL -> "normal";
            case HIGH -> "high";
            case POSITIVE -> "positive";
            case NEGATIVE -> "negative";
        };
    }
}
