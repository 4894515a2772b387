package io.warrant.sources.labs;

import java.math.BigDecimal;

/// What was measured.
public sealed interface Value {

    /// A number with its unit.
    ///
    /// @param number the number as it stands
    /// @param comparison whether it is the value or a bound of it
    /// @param unit in UCUM or as notes write it; an empty text where none is given
    record Quantity(BigDecimal number, Comparison comparison, String unit) implements Value {

        public static Quantity of(BigDecimal number, String unit) {
            return new Quantity(number, Comparison.EXACT, unit);
        }
    }

    /// A result in words, such as `positive`, `not detected` or `trace`.
    record Worded(String text) implements Value {}
}
