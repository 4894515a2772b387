package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.answer;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.ADULT;
import static io.warrant.engine.calculator.Measures.BREATHS;
import static io.warrant.engine.calculator.Measures.COMA;
import static io.warrant.engine.calculator.Measures.CREATININE;
import static io.warrant.engine.calculator.Measures.DIASTOLIC;
import static io.warrant.engine.calculator.Measures.HEMATOCRIT;
import static io.warrant.engine.calculator.Measures.INSPIRED;
import static io.warrant.engine.calculator.Measures.LEUKOCYTES;
import static io.warrant.engine.calculator.Measures.OXYGEN;
import static io.warrant.engine.calculator.Measures.PH;
import static io.warrant.engine.calculator.Measures.POTASSIUM;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.SODIUM;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.TEMPERATURE;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;

import io.warrant.engine.calculator.Criterion.Measured;

import java.util.List;

/// How ill a patient of an intensive care unit is.
final class ApacheScore {

    private static final double MUCH_OXYGEN = 50;
    private static final String GRADIENT = "alveolar-arterial-gradient";
    private static final Input.Choice HEALTH =
            Input.graded(
                    "chronic-organ-insufficiency",
                    "none",
                    "elective operation",
                    "no operation or emergency operation");

    private static final Contradiction NO_GRADIENT =
            new Contradiction(
                    GRADIENT + " is missing, which counts from 50 % inspired oxygen on",
                    in -> in.number("inspired-oxygen") >= MUCH_OXYGEN && !in.has(GRADIENT));
    private static final Contradiction NO_OXYGEN =
            new Contradiction(
                    "arterial-oxygen-pressure is missing, which counts under 50 % inspired oxygen",
                    in ->
                            in.number("inspired-oxygen") < MUCH_OXYGEN
                                    && !in.has("arterial-oxygen-pressure"));

    private ApacheScore() {}

    static List<Calculator> all() {
        return List.of(
                Draft.score("apache-ii", "APACHE II Score")
                        .purpose("To compare groups of patients of intensive care by their risk.")
                        .cites(
                                "Knaus WA, Draper EA, Wagner DP, Zimmerman JE. APACHE II: a"
                                    + " severity of disease classification system. Crit Care Med"
                                    + " 1985;13:818-29")
                        .sameAs("APACHE_II_calculator.v1.0.0")
                        .wants(inputs())
                        .refuses(
                                Contradiction.PRESSURES,
                                Contradiction.OXYGEN,
                                NO_GRADIENT,
                                NO_OXYGEN)
                        .counts(vital())
                        .counts(chemistry())
                        .counts(
                                Criterion.each(
                                        "each point of the Glasgow coma score under 15",
                                        new Measured(
                                                "consciousness",
                                                "1",
                                                in -> 15 - in.number("glasgow-coma-score"))),
                                bands(ADULT, AT_LEAST, 75, 6, 65, 5, 55, 3, 45, 2, 0),
                                answer(HEALTH, 0, 2, 5))
                        .example(
                                16,
                                "age",
                                60,
                                "temperature",
                                39.2,
                                "systolic-blood-pressure",
                                90,
                                "diastolic-blood-pressure",
                                45,
                                "heart-rate",
                                115,
                                "respiratory-rate",
                                28,
                                "inspired-oxygen",
                                40,
                                "arterial-oxygen-pressure",
                                65,
                                "ph",
                                7.3,
                                "sodium",
                                138,
                                "potassium",
                                4,
                                "creatinine",
                                1.2,
                                "hematocrit",
                                38,
                                "white-blood-cell-count",
                                16,
                                "glasgow-coma-score",
                                14));
    }

    private static Input[] inputs() {
        return new Input[] {
            ADULT,
            TEMPERATURE,
            SYSTOLIC,
            DIASTOLIC,
            PULSE,
            BREATHS,
            INSPIRED,
            OXYGEN.orNothing(),
            amount(GRADIENT, "mm[Hg]", 0, 760).orNothing(),
            PH,
            SODIUM,
            POTASSIUM,
            CREATININE,
            HEMATOCRIT,
            LEUKOCYTES,
            COMA,
            sign("acute-renal-failure"),
            HEALTH
        };
    }

    private static Criterion[] vital() {
        return new Criterion[] {
            bands(TEMPERATURE, AT_LEAST, 41, 4, 39, 3, 38.5, 1, 36, 0, 34, 1, 32, 2, 30, 3, 4),
            bands(
                    new Measured("mean arterial pressure", "mm[Hg]", Measures::meanPressure),
                    AT_LEAST,
                    160,
                    4,
                    130,
                    3,
                    110,
                    2,
                    70,
                    0,
                    50,
                    2,
                    4),
            bands(PULSE, AT_LEAST, 180, 4, 140, 3, 110, 2, 70, 0, 55, 2, 40, 3, 4),
            bands(BREATHS, AT_LEAST, 50, 4, 35, 3, 25, 1, 12, 0, 10, 1, 6, 2, 4),
            bands(
                    new Measured(
                            "alveolar-arterial gradient, from 50 % inspired oxygen on",
                            "mm[Hg]", in -> counts(in) ? in.number(GRADIENT) : 0),
                    AT_LEAST,
                    500,
                    4,
                    350,
                    3,
                    200,
                    2,
                    0),
            bands(
                    new Measured(
                            "arterial oxygen pressure, under 50 % inspired oxygen",
                            "mm[Hg]",
                            in -> counts(in) ? 100 : in.number("arterial-oxygen-pressure")),
                    AT_LEAST,
                    70.01,
                    0,
                    61,
                    1,
                    55,
                    3,
                    4)
        };
    }

    /// Whether the gradient counts, not the pressure.
    private static boolean counts(Known in) {
        return in.number("inspired-oxygen") >= MUCH_OXYGEN;
    }

    private static Criterion[] chemistry() {
        return new Criterion[] {
            bands(PH, AT_LEAST, 7.7, 4, 7.6, 3, 7.5, 1, 7.33, 0, 7.25, 2, 7.15, 3, 4),
            bands(SODIUM, AT_LEAST, 180, 4, 160, 3, 155, 2, 150, 1, 130, 0, 120, 2, 111, 3, 4),
            bands(POTASSIUM, AT_LEAST, 7, 4, 6, 3, 5.5, 1, 3.5, 0, 3, 1, 2.5, 2, 4),
            Criterion.each(
                    "4 from 3.5 mg/dL, 3 from 2, 2 from 1.5 or under 0.6; twice that in acute renal"
                            + " failure",
                    new Measured("creatinine", "mg/dL", ApacheScore::creatinine)),
            bands(HEMATOCRIT, AT_LEAST, 60, 4, 50, 2, 46, 1, 30, 0, 20, 2, 4),
            bands(LEUKOCYTES, AT_LEAST, 40, 4, 20, 2, 15, 1, 3, 0, 1, 2, 4)
        };
    }

    private static double creatinine(Known in) {
        double value = in.number("creatinine");
        double points = value >= 3.5 ? 4 : value >= 2 ? 3 : value >= 1.5 || value < 0.6 ? 2 : 0;
        return in.yes("acute-renal-failure") ? 2 * points : points;
    }
}
