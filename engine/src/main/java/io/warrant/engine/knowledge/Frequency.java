package io.warrant.engine.knowledge;

/// How often patients with a disease show a term, as the sources state it.
public sealed interface Frequency {

    /// Patients were counted: `affected` of `examined` had it.
    record Counted(int affected, int examined) implements Frequency {

        public Counted {
            if (examined <= 0 || affected < 0 || affected > examined) {
                throw new IllegalArgumentException(
                        affected + "/" + examined + " is not a count of patients.");
            }
        }
    }

    /// Only a range is stated; a percentage is a range of one point.
    record Band(double low, double high) implements Frequency {

        public Band {
            if (!(low >= 0 && low <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "A frequency lies between 0 and 1, not from " + low + " to " + high + ".");
            }
        }
    }

    /// The source states that the finding occurs, not how often.
    record Unstated() implements Frequency {}

    /// The chance, between 0 and 1, that one more patient with the disease shows the term.
    ///
    /// @param parameters hold the assumption for what no source states
    default double expected(Parameters parameters) {
        return switch (this) {
            case Counted(int affected, int examined) -> (double) affected / examined;
            case Band(double low, double high) -> (low + high) / 2;
            case Unstated() -> parameters.get(Parameter.UNSTATED_FREQUENCY);
        };
    }
}
