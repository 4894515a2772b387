package io.warrant.engine.calculator;

import java.util.function.Predicate;

/// Inputs that can't all be right.
///
/// @param reason what contradicts what
/// @param holds whether it does; asked only of inputs that are there
record Contradiction(String reason, Predicate<Known> holds) {

    /// Diastolic pressure is below systolic, always.
    static final Contradiction PRESSURES =
            new Contradiction(
                    "diastolic-blood-pressure isn't below systolic-blood-pressure",
                    in ->
                            in.has("systolic-blood-pressure")
                                    && in.has("diastolic-blood-pressure")
                                    && in.number("diastolic-blood-pressure")
                                            >= in.number("systolic-blood-pressure"));

    /// Blood can't hold more oxygen pressure than was inhaled at sea level (760 mmHg).
    static final Contradiction OXYGEN =
            new Contradiction(
                    "arterial-oxygen-pressure is above the pressure of the inspired oxygen",
                    in ->
                            in.has("arterial-oxygen-pressure")
                                    && in.has("inspired-oxygen")
                                    && in.number("arterial-oxygen-pressure")
                                            > 7.6 * in.number("inspired-oxygen"));

    /// A part of the cholesterol isn't more than all of it.
    static final Contradiction CHOLESTEROLS =
            new Contradiction(
                    "hdl-cholesterol isn't below total-cholesterol",
                    in -> in.number("hdl-cholesterol") >= in.number("total-cholesterol"));
}
