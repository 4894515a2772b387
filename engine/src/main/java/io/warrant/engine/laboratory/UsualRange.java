package io.warrant.engine.laboratory;

import java.util.OptionalDouble;

/// The results of a test that one laboratory calls normal in adults, both bounds among them.
///
/// @param low the lowest; empty where no result is too low
/// @param high the highest; empty where no result is too high
/// @param unit the unit of both, in UCUM
public record UsualRange(OptionalDouble low, OptionalDouble high, String unit) {

    public UsualRange {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("A range has a bound on one side at least.");
        }
        if (low.isPresent() && high.isPresent() && low.getAsDouble() >= high.getAsDouble()) {
            throw new IllegalArgumentException(
                    "A range runs upwards, not from "
                            + low.getAsDouble()
                            + " to "
                            + high.getAsDouble()
                            + ".");
        }
    }
}
