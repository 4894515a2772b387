package io.warrant.sources.labs;

import java.util.Optional;

/// How a number stands to the true value: the value itself, or a bound of it.
public enum Comparison {
    EXACT(""),
    BELOW("<"),
    AT_MOST("<="),
    AT_LEAST(">="),
    ABOVE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// The sign as FHIR writes it; an empty text for a plain number.
    public String sign() {
        return sign;
    }

    /// The comparison of a sign such as `<=` or `≤`; an empty text means a plain number.
    public static Optional<Comparison> of(String sign) {
        var plain = sign.replace("≤", "<=").replace("≥", ">=");
        for (var comparison : values()) {
            if (comparison.sign.equals(plain)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    boolean hasNoLowerBound() {
        return this == BELOW || this == AT_MOST;
    }

    boolean hasNoUpperBound() {
        return this == ABOVE || this == AT_LEAST;
    }
}
