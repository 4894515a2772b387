package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.answer;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.choice;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.BILIRUBIN;
import static io.warrant.engine.calculator.Measures.COMA;
import static io.warrant.engine.calculator.Measures.CREATININE;
import static io.warrant.engine.calculator.Measures.DIASTOLIC;
import static io.warrant.engine.calculator.Measures.INSPIRED;
import static io.warrant.engine.calculator.Measures.OXYGEN;
import static io.warrant.engine.calculator.Measures.PLATELETS;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.UNDER;

import io.warrant.engine.calculator.Criterion.Measured;

import java.util.List;

/// Scores of intensive care.
final class CriticalScores {

    private static final String PRESSOR = "ug/kg/min";
    private static final String URINE = "urine-output";
    private static final String SUPPORT = "respiratory-support";

    private static final Input.Choice EYE =
            choice(
                    "eye",
                    "no eye opening",
                    "eye opening to pain",
                    "eye opening to verbal command",
                    "eyes open spontaneously",
                    "not testable");
    private static final Input.Choice VERBAL =
            choice(
                    "verbal",
                    "no verbal response",
                    "incomprehensible sounds",
                    "inappropriate words",
                    "confused",
                    "oriented",
                    "not testable");
    private static final Input.Choice MOTOR =
            choice(
                    "motor",
                    "no motor response",
                    "extension to pain",
                    "flexion to pain",
                    "withdrawal from pain",
                    "localizes pain",
                    "obeys commands",
                    "not testable");

    private static final Contradiction NO_KIDNEY =
            new Contradiction(
                    "neither creatinine nor urine-output is given",
                    in -> !in.has("creatinine") && !in.has(URINE));
    private static final Contradiction NO_PRESSURE =
            new Contradiction(
                    "neither blood pressures nor hypotension nor a vasopressor is given",
                    in -> !pressures(in) && !in.has("hypotension") && pressors(in) == 0);

    private CriticalScores() {}

    static List<Calculator> all() {
        return List.of(coma(), organs());
    }

    private static Calculator coma() {
        return Draft.score("glasgow-coma", "Glasgow Coma Score (GCS)")
                .purpose("To judge consciousness.")
                .cites(
                        "Teasdale G, Jennett B. Assessment of coma and impaired consciousness. A"
                                + " practical scale. Lancet 1974;2:81-84",
                        "Teasdale GM, Murray L. Revisiting the Glasgow Coma Scale and Coma Score."
                                + " Intensive Care Med 2000;26:153-4")
                .sameAs("GCS.v1")
                .wants(EYE, VERBAL, MOTOR)
                .counts(
                        answer(EYE, 1, 2, 3, 4),
                        answer(VERBAL, 1, 2, 3, 4, 5),
                        answer(MOTOR, 1, 2, 3, 4, 5, 6))
                .example(
                        10,
                        "eye",
                        "eye opening to pain",
                        "verbal",
                        "inappropriate words",
                        "motor",
                        "localizes pain");
    }

    private static Calculator organs() {
        return Draft.score("sofa", "Sequential Organ Failure Assessment (SOFA) Score")
                .purpose("To judge how many organs fail, and how much.")
                .cites(
                        "Vincent JL, Moreno R, Takala J, et al. The SOFA (Sepsis-related Organ"
                            + " Failure Assessment) score to describe organ dysfunction/failure."
                            + " Intensive Care Med 1996;22:707-10")
                .sameAs("sofa.v1")
                .wants(
                        OXYGEN,
                        INSPIRED,
                        sign(SUPPORT),
                        PLATELETS,
                        BILIRUBIN,
                        COMA,
                        SYSTOLIC.orNothing(),
                        DIASTOLIC.orNothing(),
                        sign("hypotension").orNothing(),
                        amount("dopamine", PRESSOR, 0, 100).orNothing(),
                        amount("dobutamine", PRESSOR, 0, 100).orNothing(),
                        amount("epinephrine", PRESSOR, 0, 20).orNothing(),
                        amount("norepinephrine", PRESSOR, 0, 20).orNothing(),
                        CREATININE.orNothing(),
                        amount(URINE, "mL/d", 0, 30_000).orNothing())
                .refuses(Contradiction.PRESSURES, Contradiction.OXYGEN, NO_KIDNEY, NO_PRESSURE)
                .counts(
                        bands(
                                new Measured(
                                        "arterial over inspired oxygen (under 200 only with"
                                                + " respiratory support)",
                                        "mm[Hg]",
                                        CriticalScores::oxygenation),
                                UNDER,
                                100,
                                4,
                                200,
                                3,
                                300,
                                2,
                                400,
                                1,
                                0),
                        bands(PLATELETS, UNDER, 20, 4, 50, 3, 100, 2, 150, 1, 0),
                        bands(BILIRUBIN, AT_LEAST, 12, 4, 6, 3, 2, 2, 1.2, 1, 0),
                        circulation(),
                        bands(COMA, UNDER, 6, 4, 10, 3, 13, 2, 15, 1, 0),
                        kidney())
                .example(
                        10,
                        "arterial-oxygen-pressure",
                        75,
                        "inspired-oxygen",
                        50,
                        SUPPORT,
                        "yes",
                        "platelet-count",
                        120,
                        "bilirubin",
                        1,
                        "glasgow-coma-score",
                        14,
                        "norepinephrine",
                        0.1,
                        "creatinine",
                        2.1);
    }

    /// Without support the worst two bands don't count.
    private static double oxygenation(Known in) {
        double ratio =
                in.step(
                        "arterial over inspired oxygen",
                        100 * in.number("arterial-oxygen-pressure") / in.number("inspired-oxygen"),
                        "mm[Hg]");
        return in.yes(SUPPORT) ? ratio : Math.max(ratio, 200);
    }

    private static Criterion circulation() {
        return Criterion.ranked(
                "circulation",
                in -> Math.max(pressors(in), isLow(in) ? 1 : 0),
                "none of these",
                "mean arterial pressure under 70 mm[Hg]",
                "any dobutamine, or dopamine up to 5 ug/kg/min",
                "dopamine over 5, or (nor)epinephrine up to 0.1 ug/kg/min",
                "dopamine over 15, or (nor)epinephrine over 0.1 ug/kg/min");
    }

    private static int pressors(Known in) {
        double dopamine = dose(in, "dopamine");
        double adrenaline = Math.max(dose(in, "epinephrine"), dose(in, "norepinephrine"));
        if (dopamine > 15 || adrenaline > 0.1) {
            return 4;
        }
        if (dopamine > 5 || adrenaline > 0) {
            return 3;
        }
        return dopamine > 0 || dose(in, "dobutamine") > 0 ? 2 : 0;
    }

    private static double dose(Known in, String name) {
        return in.has(name) ? in.number(name) : 0;
    }

    private static boolean pressures(Known in) {
        return in.has("systolic-blood-pressure") && in.has("diastolic-blood-pressure");
    }

    private static boolean isLow(Known in) {
        return pressures(in) ? Measures.meanPressure(in) < 70 : in.yes("hypotension");
    }

    private static Criterion kidney() {
        return Criterion.ranked(
                "kidneys",
                in -> Math.max(creatinine(in), urine(in)),
                "none of these",
                "creatinine of 1.2 mg/dL or more",
                "creatinine of 2 mg/dL or more",
                "creatinine of 3.5 mg/dL or more, or urine under 500 mL/d",
                "creatinine of 5 mg/dL or more, or urine under 200 mL/d");
    }

    private static int creatinine(Known in) {
        double value = dose(in, "creatinine");
        if (value >= 3.5) {
            return value >= 5 ? 4 : 3;
        }
        return value >= 2 ? 2 : value >= 1.2 ? 1 : 0;
    }

    private static int urine(Known in) {
        if (!in.has(URINE) || in.number(URINE) >= 500) {
            return 0;
        }
        return in.number(URINE) < 200 ? 4 : 3;
    }
}
