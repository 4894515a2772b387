package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.DIASTOLIC;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.amount;

import java.util.List;

/// Equations on pressure and rhythm.
final class HeartEquations {

    private static final Input.Quantity QT = amount("qt-interval", "ms", 100, 900);

    private HeartEquations() {}

    static List<Calculator> all() {
        return List.of(
                pressure(),
                corrected("bazett", "Bazett", "QT / sqrt(RR), RR = 60 / heart rate")
                        .cites(
                                "Bazett HC. An analysis of the time-relations of"
                                        + " electrocardiograms. Reprinted in Ann Noninvasive"
                                        + " Electrocardiol 1997;2:177-94")
                        .sameAs("QTc_Calculation.v1")
                        .number("ms", in -> in.number("qt-interval") / Math.sqrt(beat(in)))
                        .example(471.12, measured(80)),
                corrected("fridericia", "Fridericia", "QT / cbrt(RR), RR = 60 / heart rate")
                        .cites(
                                "Fridericia LS. The duration of systole in an electrocardiogram in"
                                    + " normal humans and in patients with heart disease. Reprinted"
                                    + " in Ann Noninvasive Electrocardiol 2003;8:343-51")
                        .sameAs("QTc_Calculation.v1")
                        .number("ms", in -> in.number("qt-interval") / Math.cbrt(beat(in)))
                        .example(449.06, measured(80)),
                corrected("framingham", "Framingham", "QT + 154 * (1 - RR), RR = 60 / heart rate")
                        .cites(
                                "Sagie A, Larson MG, Goldberg RJ, Bengtson JR, Levy D. An improved"
                                    + " method for adjusting the QT interval for heart rate (the"
                                    + " Framingham Heart Study). Am J Cardiol 1992;70:797-801")
                        .sameAs("QTc_Calculation.v1")
                        .number("ms", in -> in.number("qt-interval") + 154 * (1 - beat(in)))
                        .example(446.5, measured(80)),
                corrected("hodges", "Hodges", "QT + 1.75 * (heart rate - 60)")
                        .cites(
                                "Hodges M, Salerno D, Erlien D. Bazett QT correction reviewed:"
                                        + " evidence that a linear QT correction for heart rate is"
                                        + " better. J Am Coll Cardiol 1983;1:694")
                        .sameAs("QTc_Calculation.v1")
                        .number(
                                "ms",
                                in ->
                                        in.number("qt-interval")
                                                + 1.75 * (in.number("heart-rate") - 60))
                        .example(443, measured(80)),
                corrected("rautaharju", "Rautaharju", "QT * (120 + heart rate) / 180")
                        .cites(Sources.RAUTAHARJU)
                        .number(
                                "ms",
                                in ->
                                        in.number("qt-interval")
                                                * (120 + in.number("heart-rate"))
                                                / 180)
                        .example(453.33, measured(80)));
    }

    private static Calculator pressure() {
        return Draft.equation("mean-arterial-pressure", "Mean Arterial Pressure (MAP)")
                .purpose("To judge how organs are perfused.")
                .formula("(systolic + 2 * diastolic) / 3")
                .cites(
                        "Magder SA. The highs and lows of blood pressure: toward meaningful"
                                + " clinical targets in patients with shock. Crit Care Med"
                                + " 2014;42:1241-51")
                .sameAs("MAP.v1")
                .wants(SYSTOLIC, DIASTOLIC)
                .refuses(Contradiction.PRESSURES)
                .number("mm[Hg]", Measures::meanPressure)
                .example(80, "systolic-blood-pressure", 120, "diastolic-blood-pressure", 60);
    }

    private static Draft corrected(String name, String title, String formula) {
        return Draft.equation("qtc-" + name, "QTc " + title + " Calculator")
                .purpose("To judge a QT interval at another heart rate than 60/min.")
                .formula(formula)
                .wants(QT, PULSE);
    }

    /// The example of all: 408 ms, where the rate makes a difference.
    private static Object[] measured(double rate) {
        return new Object[] {"qt-interval", 408, "heart-rate", rate};
    }

    private static double beat(Known in) {
        return in.step("time between beats (RR)", 60 / in.number("heart-rate"), "s");
    }
}
