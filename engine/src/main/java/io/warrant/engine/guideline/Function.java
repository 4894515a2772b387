package io.warrant.engine.guideline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The functions of the language; nothing else can be called.
enum Function {
    ABS,
    CEIL,
    EXP,
    FLOOR,
    LOG,
    LOG10,
    LOG1P,
    ROUND,
    SQRT,
    SIN,
    COS,
    TAN,
    MAX,
    MIN,
    SUM,
    COUNT;

    private static final Map<String, Function> BY_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    function -> function.name().toLowerCase(Locale.ROOT),
                                    function -> function));

    static Optional<Function> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    boolean isOfAll() {
        return this == MAX || this == MIN || this == SUM || this == COUNT;
    }

    /// Of one number; those of several are [Evaluation]'s.
    double of(double x) {
        return switch (this) {
            case ABS -> Math.abs(x);
            case CEIL -> Math.ceil(x);
            case EXP -> StrictMath.exp(x);
            case FLOOR -> Math.floor(x);
            case LOG -> StrictMath.log(x);
            case LOG10 -> StrictMath.log10(x);
            case LOG1P -> StrictMath.log1p(x);
            case ROUND -> Math.floor(x + 0.5);
            case SQRT -> Math.sqrt(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case TAN -> StrictMath.tan(x);
            case MAX, MIN, SUM -> x;
            case COUNT -> 1;
        };
    }
}
