package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.any;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.OVER;
import static io.warrant.engine.calculator.Relation.UNDER;

import java.util.List;

/// Scores on thrombosis and embolism.
final class ClotScores {

    private static final String THROMBOSIS = "previous-deep-vein-thrombosis";
    private static final String EMBOLISM = "previous-pulmonary-embolism";
    private static final String BLOODY_COUGH = "hemoptysis";
    private static final String[] LEG = {
        "active-cancer",
        "paralysis-or-plaster",
        "deep-vein-tenderness",
        "entire-leg-swollen",
        "calf-swelling",
        "pitting-edema",
        "collateral-veins",
        THROMBOSIS
    };

    private ClotScores() {}

    static List<Calculator> all() {
        return List.of(embolism(), thrombosis(), ruleOut());
    }

    private static Calculator embolism() {
        return Draft.score("wells-pe", "Wells' Criteria for Pulmonary Embolism")
                .purpose("To judge how likely pulmonary embolism is.")
                .cites(
                        "Wells PS, Anderson DR, Rodger M, et al. Excluding pulmonary embolism at"
                                + " the bedside without diagnostic imaging. Ann Intern Med"
                                + " 2001;135:98-107. PMID 11453709")
                .sameAs("Wells_Criteria_PE.v1")
                .wants(
                        PULSE,
                        sign("signs-of-deep-vein-thrombosis"),
                        sign("embolism-most-likely"),
                        sign("immobilization"),
                        sign("recent-surgery"),
                        sign(THROMBOSIS),
                        sign(EMBOLISM),
                        sign(BLOODY_COUGH),
                        sign("malignancy"))
                .countsSigns(3, "signs-of-deep-vein-thrombosis", "embolism-most-likely")
                .counts(
                        bands(PULSE, OVER, 100, 1.5, 0),
                        any(
                                "immobilization for 3 days or surgery in the previous 4 weeks",
                                1.5,
                                "immobilization",
                                "recent-surgery"),
                        any("previous thrombosis or embolism", 1.5, THROMBOSIS, EMBOLISM))
                .countsSigns(1, BLOODY_COUGH, "malignancy")
                .example(4, "heart-rate", 110, "recent-surgery", "yes", "malignancy", "yes");
    }

    private static Calculator thrombosis() {
        return Draft.score("wells-dvt", "Wells' Criteria for DVT")
                .purpose("To judge how likely deep vein thrombosis of a leg is.")
                .cites(
                        "Tovey C, Wyatt S. Diagnosis, investigation, and management of deep vein"
                                + " thrombosis. BMJ 2003;326:1180-4",
                        Sources.MEDCALC)
                .sameAs("Wells_DVT.v1")
                .wants(
                        sign("active-cancer"),
                        sign("paralysis-or-plaster"),
                        sign("bedridden"),
                        sign("major-surgery-within-12-weeks"),
                        sign("deep-vein-tenderness"),
                        sign("entire-leg-swollen"),
                        sign("calf-swelling"),
                        sign("pitting-edema"),
                        sign("collateral-veins"),
                        sign(THROMBOSIS),
                        sign("alternative-as-likely"))
                .countsSigns(1, LEG)
                .counts(
                        any(
                                "bedridden for over 3 days or major surgery within 12 weeks",
                                1,
                                "bedridden",
                                "major-surgery-within-12-weeks"),
                        Criterion.sign("alternative-as-likely", -2))
                .example(
                        0,
                        "active-cancer",
                        "yes",
                        "calf-swelling",
                        "yes",
                        "alternative-as-likely",
                        "yes");
    }

    private static Calculator ruleOut() {
        return Draft.score("perc", "PERC Rule for Pulmonary Embolism")
                .purpose("To rule out pulmonary embolism where it is unlikely: with 0 points.")
                .cites(
                        "Kline JA, Mitchell AM, Kabrhel C, Richman PB, Courtney DM. Clinical"
                                + " criteria to prevent unnecessary diagnostic testing in emergency"
                                + " department patients with suspected pulmonary embolism. J Thromb"
                                + " Haemost 2004;2:1247-55")
                .sameAs("PERC.v1")
                .wants(
                        AGE,
                        PULSE,
                        amount("oxygen-saturation", "%", 30, 100),
                        sign("unilateral-leg-swelling"),
                        sign(BLOODY_COUGH),
                        sign("recent-surgery-or-trauma"),
                        sign(THROMBOSIS),
                        sign(EMBOLISM),
                        sign("hormone-use"))
                .counts(
                        bands(AGE, AT_LEAST, 50, 1, 0),
                        bands(PULSE, AT_LEAST, 100, 1, 0),
                        bands(amount("oxygen-saturation", "%", 30, 100), UNDER, 95, 1, 0),
                        any("previous thrombosis or embolism", 1, THROMBOSIS, EMBOLISM))
                .countsSigns(
                        1,
                        "unilateral-leg-swelling",
                        BLOODY_COUGH,
                        "recent-surgery-or-trauma",
                        "hormone-use")
                .example(
                        2,
                        "age",
                        40,
                        "heart-rate",
                        104,
                        "oxygen-saturation",
                        97,
                        "hormone-use",
                        "yes");
    }
}
