package io.warrant.engine.calculator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A calculation worked by hand.
///
/// @param inputs all that is given, in the inputs' own units
/// @param expected the result, rounded to five digits that count
public record Example(Map<String, Given> inputs, Figure expected) {

    public Example {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /// @param pairs name and value in turn; a value is a number, an answer or a date
    static Map<String, Given> inputs(Object... pairs) {
        var inputs = new LinkedHashMap<String, Given>();
        for (int i = 0; i < pairs.length; i += 2) {
            inputs.put(pairs[i].toString(), given(pairs[i + 1]));
        }
        return inputs;
    }

    private static Given given(Object value) {
        return switch (value) {
            case Number number -> new Given.Amount(number.doubleValue());
            case LocalDate date -> new Given.Day(date);
            default -> new Given.Answer(value.toString());
        };
    }
}
