package io.warrant.engine.guideline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;

/// What an element holds, or an expression comes to.
public sealed interface Value {

    /// As people read it.
    default String text() {
        return Literals.text(this);
    }

    default boolean isMissing() {
        return this instanceof Missing;
    }

    static Value of(boolean truth) {
        return truth ? Values.TRUE : Values.FALSE;
    }

    static Value of(double number) {
        return new Quantity(number, "", Quantity.UNSTATED);
    }

    /// A number with what its model says of it.
    ///
    /// @param magnitude not a number where a rule set only unit or precision so far
    /// @param unit as UCUM writes it; empty where there is none
    /// @param precision decimals to show, or [#UNSTATED]
    record Quantity(double magnitude, String unit, int precision) implements Value {

        public static final int UNSTATED = -1;
        private static final int MOST_DECIMALS = 15;
        static final Quantity EMPTY = new Quantity(Double.NaN, "", UNSTATED);

        /// As exact as its precision says.
        Quantity rounded() {
            if (precision < 0 || precision > MOST_DECIMALS || !Double.isFinite(magnitude)) {
                return this;
            }
            var rounded = BigDecimal.valueOf(magnitude).setScale(precision, RoundingMode.HALF_EVEN);
            return new Quantity(rounded.doubleValue(), unit, precision);
        }

        /// Whether a rule gave it a unit, but no number.
        public boolean isUnset() {
            return Double.isNaN(magnitude);
        }
    }

    /// A whole number of things.
    record Count(long number) implements Value {}

    /// One of several ranked answers, with its points.
    record Ordinal(long points, Code code, String label) implements Value {}

    /// One of several answers.
    record Coded(Code code, String label) implements Value {}

    record Words(String words) implements Value {}

    record Truth(boolean holds) implements Value {}

    /// A date and time of day, without a zone.
    record Moment(LocalDateTime at) implements Value {}

    /// A length of time: months of the calendar, then milliseconds.
    record Span(long months, double milliseconds) implements Value {}

    /// One number to another.
    record Proportion(double numerator, double denominator) implements Value {}

    record Missing() implements Value {}
}
