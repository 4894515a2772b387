package io.warrant.engine.guideline;

import java.util.List;
import java.util.OptionalDouble;

/// What a model wants to know, and in which form.
///
/// @param code of the element
/// @param answers the answers that the model knows, in their order; empty if it doesn't name them
/// @param units the units that the model knows, the first being its own; empty if it names none
/// @param range within which the model applies
public record InputForm(
        String code, Kind kind, List<Value> answers, List<String> units, Range range) {

    public enum Kind {
        /// An answer with points.
        ORDINAL("one of several ranked answers"),
        CODED("one of several answers"),
        QUANTITY("a number"),
        COUNT("a whole number"),
        TRUTH("yes or no"),
        MOMENT("a date"),
        WORDS("words"),
        /// The model doesn't tell.
        ANY("a value");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As a help text says it.
        public String words() {
            return words;
        }
    }

    /// Bounds that are within the range themselves where `closed` says so.
    ///
    /// @param unit of the bounds; empty where there is none
    public record Range(
            OptionalDouble low,
            boolean lowClosed,
            OptionalDouble high,
            boolean highClosed,
            String unit) {

        static final Range ANY =
                new Range(OptionalDouble.empty(), true, OptionalDouble.empty(), true, "");

        public boolean isBounded() {
            return low.isPresent() || high.isPresent();
        }

        /// Whether a number in the range's unit lies within.
        public boolean holds(double number) {
            boolean above =
                    low.isEmpty()
                            || number > low.getAsDouble()
                            || (lowClosed && number == low.getAsDouble());
            boolean below =
                    high.isEmpty()
                            || number < high.getAsDouble()
                            || (highClosed && number == high.getAsDouble());
            return above && below;
        }

        /// Such as `at least 18 a, below 90 a`.
        public String text() {
            var end = unit.isEmpty() || unit.equals("1") ? "" : " " + unit;
            var text = new StringBuilder();
            low.ifPresent(bound ->
                    text.append(lowClosed ? "at least " : "above ")
                            .append(Literals.plain(bound))
                            .append(end));
            high.ifPresent(bound ->
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(highClosed ? "at most " : "below ")
                            .append(Literals.plain(bound))
                            .append(end));
            return text.toString();
        }
    }

    public InputForm {
        answers = List.copyOf(answers);
        units = List.copyOf(units);
    }

    /// What a model asks for, in its order.
    public static List<InputForm> of(Program program) {
        return new Inputs(program).forms();
    }
}
