package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.answer;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.graded;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.BODY_MASS_INDEX;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.OVER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The risk of thrombosis around an operation.
final class CapriniScore {

    private static final String[] ONE = {
        "major-surgery-last-month",
        "congestive-heart-failure-last-month",
        "sepsis-last-month",
        "pneumonia-last-month",
        "varicose-veins",
        "swollen-legs",
        "inflammatory-bowel-disease",
        "acute-myocardial-infarction",
        "chronic-obstructive-pulmonary-disease"
    };

    /// Asked of women only.
    private static final String[] WOMEN = {
        "pregnancy-or-postpartum", "contraceptives-or-hormones", "unexplained-stillbirth"
    };

    private static final String[] TWO = {
        "plaster-cast-last-month", "central-venous-access", "malignancy"
    };

    private static final String[] THREE = {
        "previous-deep-vein-thrombosis",
        "previous-pulmonary-embolism",
        "family-history-of-thrombosis",
        "factor-v-leiden",
        "prothrombin-20210a",
        "elevated-homocysteine",
        "lupus-anticoagulant",
        "anticardiolipin-antibody",
        "heparin-induced-thrombocytopenia",
        "other-thrombophilia"
    };

    private static final String[] FIVE = {
        "leg-fracture-last-month",
        "stroke-last-month",
        "multiple-trauma-last-month",
        "spinal-cord-injury-last-month"
    };

    private static final Input.Choice SURGERY =
            graded(
                    "surgery",
                    "none",
                    "minor",
                    "major",
                    "laparoscopic",
                    "arthroscopic",
                    "elective major lower extremity arthroplasty");
    private static final Input.Choice MOBILITY =
            graded("mobility", "normal", "on bed rest", "confined to bed >72 hours");

    private static final Contradiction MEN =
            new Contradiction(
                    "sex is male, and a sign is present that only women have",
                    in -> !in.female() && Stream.of(WOMEN).anyMatch(in::yes));

    private CapriniScore() {}

    static List<Calculator> all() {
        var inputs = new ArrayList<Input>(List.of(SEX, AGE, BODY_MASS_INDEX, SURGERY, MOBILITY));
        Stream.of(ONE, TWO, THREE, FIVE)
                .flatMap(Stream::of)
                .forEach(one -> inputs.add(Input.sign(one)));
        Stream.of(WOMEN).forEach(one -> inputs.add(Input.sign(one).orNothing()));
        return List.of(
                Draft.score("caprini", "Caprini Score for Venous Thromboembolism (2005)")
                        .purpose("To judge the risk of thrombosis around an operation.")
                        .cites(
                                "Bahl V, Hu HM, Henke PK, Wakefield TW, Campbell DA Jr, Caprini JA."
                                        + " A validation study of a retrospective venous"
                                        + " thromboembolism risk scoring method. Ann Surg"
                                        + " 2010;251:344-50",
                                Sources.MEDCALC)
                        .sameAs("Caprini_Score_for_Venous_Thromboembolism_2005_guideline.v1")
                        .wants(inputs.toArray(Input[]::new))
                        .refuses(MEN)
                        .counts(
                                bands(AGE, AT_LEAST, 75, 3, 61, 2, 41, 1, 0),
                                answer(SURGERY, 0, 1, 2, 2, 2, 5),
                                answer(MOBILITY, 0, 1, 2),
                                bands(BODY_MASS_INDEX, OVER, 25, 1, 0))
                        .countsSigns(1, ONE)
                        .countsSigns(1, WOMEN)
                        .countsSigns(2, TWO)
                        .countsSigns(3, THREE)
                        .countsSigns(5, FIVE)
                        .example(
                                8,
                                "sex",
                                "female",
                                "age",
                                66,
                                "body-mass-index",
                                28,
                                "surgery",
                                "major",
                                "family-history-of-thrombosis",
                                "yes"));
    }
}
