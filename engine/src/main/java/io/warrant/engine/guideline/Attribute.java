package io.warrant.engine.guideline;

import java.util.Locale;
import java.util.Optional;

/// The part of an element that an expression speaks of.
enum Attribute {
    /// The element as a whole.
    WHOLE,
    MAGNITUDE,
    UNIT,
    PRECISION,
    VALUE,
    CODE,
    TERMINOLOGY,
    /// The words of an answer.
    LABEL,
    /// The words that the model gives the element's own code.
    TERM,
    COUNT,
    SUM,
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    NUMERATOR,
    DENOMINATOR;

    static Optional<Attribute> of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "units" -> Optional.of(UNIT);
            case "terminologyid", "terminology_id" -> Optional.of(TERMINOLOGY);
            case "symbol", "text" -> Optional.of(LABEL);
            case "whole" -> Optional.empty();
            case String other -> {
                for (var attribute : values()) {
                    if (attribute.name().equalsIgnoreCase(other)) {
                        yield Optional.of(attribute);
                    }
                }
                yield Optional.empty();
            }
        };
    }
}
