package io.warrant.sources.labs;

import io.warrant.engine.laboratory.Verdict;

import java.util.Locale;
import java.util.Optional;

/// What the laboratory itself said of a value.
public enum Flag {
    LOW,
    HIGH,
    NORMAL,
    ABNORMAL,
    POSITIVE,
    NEGATIVE;

    /// A code of FHIR's observation interpretations (`L`, `LL`, `H`, `HH`, `N`, `A`, `AA`, `POS`,
    /// `NEG`), or empty where it says nothing of that kind.
    public static Optional<Flag> of(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "L", "LL", "LU" -> Optional.of(LOW);
            case "H", "HH", "HU" -> Optional.of(HIGH);
            case "N" -> Optional.of(NORMAL);
            case "A", "AA" -> Optional.of(ABNORMAL);
            case "POS" -> Optional.of(POSITIVE);
            case "NEG" -> Optional.of(NEGATIVE);
            default -> Optional.empty();
        };
    }

    /// Whether a verdict can stand beside the flag.
    boolean allows(Verdict verdict) {
        boolean normal = verdict == Verdict.NORMAL || verdict == Verdict.NEGATIVE;
        return switch (this) {
            case LOW -> verdict == Verdict.LOW;
            case HIGH -> verdict == Verdict.HIGH || verdict == Verdict.POSITIVE;
            case NORMAL, NEGATIVE -> normal;
            case ABNORMAL, POSITIVE -> !normal;
        };
    }

    /// The verdict that the flag alone gives; none where it tells no direction.
    Optional<Verdict> verdict() {
        return switch (this) {
            case LOW -> Optional.of(Verdict.LOW);
            case HIGH -> Optional.of(Verdict.HIGH);
            case NORMAL -> Optional.of(Verdict.NORMAL);
            case POSITIVE -> Optional.of(Verdict.POSITIVE);
            case NEGATIVE -> Optional.of(Verdict.NEGATIVE);
            case ABNORMAL -> Optional.empty();
        };
    }
}
