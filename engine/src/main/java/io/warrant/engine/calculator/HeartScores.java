package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.any;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Criterion.when;
import static io.warrant.engine.calculator.Input.choice;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.CREATININE;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.OVER;

import io.warrant.engine.calculator.Criterion.Measured;

import java.util.List;

/// Scores on the heart, its rhythm and what comes of it.
final class HeartScores {

    private static final String HYPERTENSION = "hypertension";
    private static final String FAILURE = "congestive-heart-failure";
    private static final String DIABETES = "diabetes";
    private static final String STROKE = "stroke";
    private static final String ATTACK = "transient-ischemic-attack";

    private static final Input.Choice HISTORY =
            choice("history", "slightly suspicious", "moderately suspicious", "highly suspicious");
    private static final Input.Choice ELECTROCARDIOGRAM =
            choice(
                    "electrocardiogram",
                    "normal",
                    "non-specific repolarization disturbance",
                    "significant st deviation");
    private static final Input.Choice TROPONIN =
            choice(
                    "troponin",
                    "at most the normal limit",
                    "one to three times the normal limit",
                    "over three times the normal limit");
    private static final String[] RISKS = {
        HYPERTENSION, "hypercholesterolemia", DIABETES, "obesity", "smoking", "family-history"
    };

    private HeartScores() {}

    static List<Calculator> all() {
        return List.of(stroke(), bleeding(), surgery(), chestPain());
    }

    private static Calculator stroke() {
        return Draft.score("cha2ds2-vasc", "CHA2DS2-VASc Score for Atrial Fibrillation Stroke Risk")
                .purpose("To judge the risk of stroke in atrial fibrillation.")
                .cites(
                        "Lip GY, Nieuwlaat R, Pisters R, Lane DA, Crijns HJ. Refining clinical risk"
                            + " stratification for predicting stroke and thromboembolism in atrial"
                            + " fibrillation using a novel risk factor-based approach. Chest"
                            + " 2010;137:263-72")
                .sameAs("CHA2DS2-VASc.v1")
                .wants(
                        SEX,
                        AGE,
                        sign(FAILURE),
                        sign(HYPERTENSION),
                        sign(DIABETES),
                        sign(STROKE),
                        sign(ATTACK),
                        sign("thromboembolism"),
                        sign("vascular-disease"))
                .counts(
                        bands(AGE, AT_LEAST, 75, 2, 65, 1, 0),
                        when("female sex", 1, Known::female),
                        any(
                                "stroke, transient ischemic attack or thromboembolism",
                                2,
                                STROKE,
                                ATTACK,
                                "thromboembolism"))
                .countsSigns(1, FAILURE, HYPERTENSION, DIABETES, "vascular-disease")
                .example(4, "sex", "female", "age", 70, STROKE, "yes");
    }

    private static Calculator bleeding() {
        return Draft.score("has-bled", "HAS-BLED Score for Major Bleeding Risk")
                .purpose("To judge the risk of bleeding of those who may need anticoagulation.")
                .cites(
                        "Pisters R, Lane DA, Nieuwlaat R, et al. A novel user-friendly score"
                            + " (HAS-BLED) to assess 1-year risk of major bleeding in patients with"
                            + " atrial fibrillation: the Euro Heart Survey. Chest"
                            + " 2010;138:1093-100")
                .sameAs("HAS-BLED.v1")
                .wants(
                        AGE,
                        sign(HYPERTENSION),
                        sign("abnormal-renal-function"),
                        sign("abnormal-liver-function"),
                        sign(STROKE),
                        sign("bleeding"),
                        sign("labile-inr"),
                        sign("drugs-that-cause-bleeding"),
                        amount("alcoholic-drinks-per-week", "1", 0, 300))
                .counts(
                        bands(AGE, OVER, 65, 1, 0),
                        bands(
                                new Measured(
                                        "alcoholic drinks per week",
                                        "1",
                                        in -> in.number("alcoholic-drinks-per-week")),
                                AT_LEAST,
                                8,
                                1,
                                0))
                .countsSigns(
                        1,
                        HYPERTENSION,
                        "abnormal-renal-function",
                        "abnormal-liver-function",
                        STROKE,
                        "bleeding",
                        "labile-inr",
                        "drugs-that-cause-bleeding")
                .example(3, "age", 70, "alcoholic-drinks-per-week", 10, "labile-inr", "yes");
    }

    private static Calculator surgery() {
        return Draft.score("rcri", "Revised Cardiac Risk Index for Pre-Operative Risk")
                .purpose("To judge the risk that the heart suffers from an operation.")
                .cites(
                        "Lee TH, Marcantonio ER, Mangione CM, et al. Derivation and prospective"
                                + " validation of a simple index for prediction of cardiac risk of"
                                + " major noncardiac surgery. Circulation 1999;100:1043-9."
                                + " PMID 10477528")
                .sameAs("RCRI.v1")
                .wants(
                        CREATININE,
                        sign("elevated-risk-surgery"),
                        sign("ischemic-heart-disease"),
                        sign(FAILURE),
                        sign("cerebrovascular-disease"),
                        sign("insulin-treatment"))
                .counts(bands(CREATININE, OVER, 2, 1, 0))
                .countsSigns(
                        1,
                        "elevated-risk-surgery",
                        "ischemic-heart-disease",
                        FAILURE,
                        "cerebrovascular-disease",
                        "insulin-treatment")
                .example(2, "creatinine", 2.1, "ischemic-heart-disease", "yes");
    }

    private static Calculator chestPain() {
        return Draft.score("heart", "HEART Score for Major Cardiac Events")
                .purpose("To judge the risk of a cardiac event in chest pain.")
                .cites(
                        "Six AJ, Backus BE, Kelder JC. Chest pain in the emergency room: value of"
                                + " the HEART score. Neth Heart J 2008;16:191-6. PMID 18665203")
                .sameAs("HEART_score_for_MACE.v1")
                .wants(
                        AGE,
                        HISTORY,
                        ELECTROCARDIOGRAM,
                        TROPONIN,
                        sign(HYPERTENSION),
                        sign("hypercholesterolemia"),
                        sign(DIABETES),
                        sign("obesity"),
                        sign("smoking"),
                        sign("family-history"),
                        sign("atherosclerotic-disease"),
                        sign(ATTACK),
                        sign(STROKE))
                .counts(
                        bands(AGE, AT_LEAST, 65, 2, 45, 1, 0),
                        Criterion.answer(HISTORY, 0, 1, 2),
                        Criterion.answer(ELECTROCARDIOGRAM, 0, 1, 2),
                        Criterion.answer(TROPONIN, 0, 1, 2),
                        bands(
                                new Measured(
                                        "risk factors (atherosclerotic disease counts as three)",
                                        "1",
                                        HeartScores::risks),
                                AT_LEAST,
                                3,
                                2,
                                1,
                                1,
                                0))
                .example(
                        5,
                        "age",
                        50,
                        "history",
                        "moderately suspicious",
                        "electrocardiogram",
                        "normal",
                        "troponin",
                        "one to three times the normal limit",
                        "atherosclerotic-disease",
                        "yes");
    }

    private static double risks(Known in) {
        boolean vessels = in.yes("atherosclerotic-disease") || in.yes(ATTACK) || in.yes(STROKE);
        return vessels ? 3 : List.of(RISKS).stream().filter(in::yes).count();
    }
}
