package io.warrant.engine.calculator;

import java.util.List;

/// What came of a calculation.
public sealed interface Result {

    /// @param steps how it came about, in order; of a score, every criterion with its points
    record Computed(Figure figure, List<Step> steps) implements Result {

        public Computed {
            steps = List.copyOf(steps);
        }
    }

    /// There is no number.
    ///
    /// @param reasons what is missing, out of range or contradictory
    record CannotCompute(List<String> reasons) implements Result {

        public CannotCompute {
            reasons = List.copyOf(reasons);
        }
    }
}
