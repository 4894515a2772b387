package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.answer;
import static io.warrant.engine.calculator.Criterion.any;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.graded;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Relation.AT_LEAST;

import java.util.ArrayList;
import java.util.List;

/// What else a patient has.
final class ComorbidityScores {

    private static final String[] ONE = {
        "myocardial-infarction",
        "congestive-heart-failure",
        "peripheral-vascular-disease",
        "dementia",
        "chronic-obstructive-pulmonary-disease",
        "connective-tissue-disease",
        "peptic-ulcer-disease"
    };
    private static final String[] TWO = {"hemiplegia", "kidney-disease", "leukemia", "lymphoma"};
    private static final Input.Choice LIVER =
            graded("liver-disease-severity", "none", "mild", "moderate to severe");
    private static final Input.Choice DIABETES =
            graded("diabetes", "none or diet-controlled", "uncomplicated", "end-organ damage");
    private static final Input.Choice TUMOR =
            graded("solid-tumor", "none", "localized", "metastatic");

    private ComorbidityScores() {}

    static List<Calculator> all() {
        var inputs = new ArrayList<Input>(List.of(AGE, LIVER, DIABETES, TUMOR));
        for (var signs : List.of(ONE, TWO)) {
            for (var one : signs) {
                inputs.add(sign(one));
            }
        }
        inputs.addAll(List.of(sign("stroke"), sign("transient-ischemic-attack"), sign("aids")));
        return List.of(
                Draft.score("charlson", "Charlson Comorbidity Index (CCI)")
                        .purpose("To judge ten-year survival by what else a patient has.")
                        .cites(
                                "Charlson ME, et al. J Chronic Dis 1987;40:373-83",
                                "Points for age: Charlson M, et al. J Clin Epidemiol"
                                        + " 1994;47:1245-51")
                        .wants(inputs.toArray(Input[]::new))
                        .counts(
                                bands(AGE, AT_LEAST, 80, 4, 70, 3, 60, 2, 50, 1, 0),
                                any(
                                        "stroke or transient ischemic attack",
                                        1,
                                        "stroke",
                                        "transient-ischemic-attack"),
                                answer(LIVER, 0, 1, 3),
                                answer(DIABETES, 0, 1, 2),
                                answer(TUMOR, 0, 2, 6))
                        .countsSigns(1, ONE)
                        .countsSigns(2, TWO)
                        .counts(Criterion.sign("aids", 6))
                        .example(5, "age", 65, "diabetes", "end-organ damage", "dementia", "yes"));
    }
}
