package io.warrant.engine.calculator;

import java.util.List;

/// What a calculator wants to know.
public sealed interface Input {

    /// Its name, in lower case with hyphens.
    String name();

    /// Whether the calculator also works without it.
    boolean optional();

    /// The same, and not necessary.
    Input orNothing();

    /// The values that are taken.
    ///
    /// @param low the least, in the input's unit
    /// @param high the greatest
    /// @param why others are refused
    record Range(double low, double high, String why) {

        /// Whether a value is taken.
        public boolean holds(double value) {
            return value >= low && value <= high;
        }
    }

    /// A measured amount.
    ///
    /// @param unit in UCUM; `1` for a mere number
    record Quantity(String name, String unit, Range range, Substance substance, boolean optional)
            implements Input {

        @Override
        public Quantity orNothing() {
            return new Quantity(name, unit, range, substance, true);
        }

        /// The same, also by mass or number of molecules.
        Quantity of(Substance measured) {
            return new Quantity(name, unit, range, measured, optional);
        }

        /// The same within other limits.
        Quantity within(double low, double high, String why) {
            return new Quantity(name, unit, new Range(low, high, why), substance, optional);
        }
    }

    /// One of some answers.
    ///
    /// @param absence whether the first answer says that a sign is absent
    record Choice(String name, List<String> answers, boolean absence, boolean optional)
            implements Input {

        public Choice {
            answers = List.copyOf(answers);
        }

        @Override
        public Choice orNothing() {
            return new Choice(name, answers, absence, true);
        }
    }

    /// A date.
    record Day(String name, boolean optional) implements Input {

        @Override
        public Day orNothing() {
            return new Day(name, true);
        }
    }

    /// A sign that is present or not.
    static Choice sign(String name) {
        return graded(name, "no", "yes");
    }

    /// A sign in grades, of which the first says that it is absent.
    static Choice graded(String name, String... grades) {
        return new Choice(name, List.of(grades), true, false);
    }

    /// An answer among equals.
    static Choice choice(String name, String... answers) {
        return new Choice(name, List.of(answers), false, false);
    }

    /// A day of the calendar.
    static Day day(String name) {
        return new Day(name, false);
    }
}
