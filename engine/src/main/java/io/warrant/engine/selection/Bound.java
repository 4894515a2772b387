package io.warrant.engine.selection;

import java.util.OptionalDouble;

/// Limits that an input's own words set, such as `Age ≥ 65 years`.
///
/// @param unit as written; empty where there is none
public record Bound(
        OptionalDouble low,
        boolean lowClosed,
        OptionalDouble high,
        boolean highClosed,
        String unit) {

    /// Whether a number in the bound's unit lies within.
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
}
