package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Criterion.when;
import static io.warrant.engine.calculator.Measures.ADULT;
import static io.warrant.engine.calculator.Measures.BREATHS;
import static io.warrant.engine.calculator.Measures.GLUCOSE;
import static io.warrant.engine.calculator.Measures.HEMATOCRIT;
import static io.warrant.engine.calculator.Measures.OXYGEN;
import static io.warrant.engine.calculator.Measures.PH;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.SODIUM;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.TEMPERATURE;
import static io.warrant.engine.calculator.Measures.UREA_NITROGEN;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.UNDER;

import io.warrant.engine.calculator.Criterion.Band;
import io.warrant.engine.calculator.Criterion.Measured;

import java.util.ArrayList;
import java.util.List;

/// How severe pneumonia is.
final class PneumoniaScore {

    private static final String[] TWENTY = {"liver-disease", "altered-mental-status"};
    private static final String[] TEN = {
        "nursing-home-resident",
        "congestive-heart-failure",
        "cerebrovascular-disease",
        "renal-disease",
        "pleural-effusion"
    };

    private PneumoniaScore() {}

    static List<Calculator> all() {
        return List.of(
                Draft.score("psi", "PSI Score: Pneumonia Severity Index for CAP")
                        .purpose("To judge how severe community-acquired pneumonia of adults is.")
                        .cites(
                                "Fine MJ, et al. A prediction rule to identify low-risk patients"
                                        + " with community-acquired pneumonia. N Engl J Med"
                                        + " 1997;336:243-50")
                        .sameAs("PSI-PORT_Pneumonia_Risk_Stratification.v1")
                        .wants(inputs())
                        .counts(
                                Criterion.each(
                                        "each year",
                                        new Measured("age", "a", in -> in.number("age"))),
                                when("female sex", -10, Known::female),
                                Criterion.sign("neoplastic-disease", 30))
                        .countsSigns(20, TWENTY)
                        .countsSigns(10, TEN)
                        .counts(measured())
                        .example(
                                110,
                                "sex",
                                "female",
                                "age",
                                80,
                                "heart-rate",
                                130,
                                "respiratory-rate",
                                32,
                                "systolic-blood-pressure",
                                120,
                                "temperature",
                                38,
                                "ph",
                                7.4,
                                "blood-urea-nitrogen",
                                20,
                                "sodium",
                                140,
                                "glucose",
                                300,
                                "hematocrit",
                                40,
                                "arterial-oxygen-pressure",
                                80));
    }

    private static Criterion[] measured() {
        return new Criterion[] {
            bands(PULSE, AT_LEAST, 125, 10, 0),
            bands(BREATHS, AT_LEAST, 30, 20, 0),
            bands(SYSTOLIC, UNDER, 90, 20, 0),
            bands(TEMPERATURE, 0, new Band(UNDER, 35, 15), new Band(AT_LEAST, 40, 15)),
            bands(PH, UNDER, 7.35, 30, 0),
            bands(UREA_NITROGEN, AT_LEAST, 30, 20, 0),
            bands(SODIUM, UNDER, 130, 20, 0),
            bands(GLUCOSE, AT_LEAST, 250, 10, 0),
            bands(HEMATOCRIT, UNDER, 30, 10, 0),
            bands(OXYGEN, UNDER, 60, 10, 0)
        };
    }

    private static Input[] inputs() {
        var inputs =
                new ArrayList<Input>(
                        List.of(
                                SEX,
                                ADULT,
                                PULSE,
                                BREATHS,
                                SYSTOLIC,
                                TEMPERATURE,
                                PH,
                                UREA_NITROGEN,
                                SODIUM,
                                GLUCOSE,
                                HEMATOCRIT,
                                OXYGEN,
                                Input.sign("neoplastic-disease")));
        for (var signs : List.of(TWENTY, TEN)) {
            for (var sign : signs) {
                inputs.add(Input.sign(sign));
            }
        }
        return inputs.toArray(Input[]::new);
    }
}
