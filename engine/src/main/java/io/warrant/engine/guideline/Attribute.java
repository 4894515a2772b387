package io.warrant.engine.guideline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, Attribute> BY_NAME = byName();

    private static Map<String, Attribute> byName() {
        var all = new HashMap<String, Attribute>();
        for (var attribute : values()) {
            all.put(attribute.name().toLowerCase(Locale.ROOT), attribute);
        }
        all.remove("whole");
        all.put("units", UNIT);
        all.put("terminologyid", TERMINOLOGY);
        all.put("terminology_id", TERMINOLOGY);
        all.put("symbol", LABEL);
        all.put("text", LABEL);
        return Map.copyOf(all);
    }

    static Optional<Attribute> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
