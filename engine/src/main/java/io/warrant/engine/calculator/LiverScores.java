package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Criterion.answer;
import static io.warrant.engine.calculator.Criterion.bands;
import static io.warrant.engine.calculator.Input.graded;
import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.ALBUMIN;
import static io.warrant.engine.calculator.Measures.BILIRUBIN;
import static io.warrant.engine.calculator.Measures.CREATININE;
import static io.warrant.engine.calculator.Measures.INR;
import static io.warrant.engine.calculator.Measures.PULSE;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.SODIUM;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;
import static io.warrant.engine.calculator.Measures.UREA_NITROGEN;
import static io.warrant.engine.calculator.Measures.amount;
import static io.warrant.engine.calculator.Relation.AT_LEAST;
import static io.warrant.engine.calculator.Relation.AT_MOST;
import static io.warrant.engine.calculator.Relation.OVER;
import static io.warrant.engine.calculator.Relation.UNDER;

import io.warrant.engine.calculator.Criterion.Band;
import io.warrant.engine.calculator.Criterion.Measured;

import java.util.List;

/// Scores on the liver and on bleeding of the gut.
final class LiverScores {

    private static final Input.Choice ASCITES = graded("ascites", "absent", "slight", "moderate");
    private static final Input.Choice ENCEPHALOPATHY =
            graded("encephalopathy", "none", "grade 1-2", "grade 3-4");

    private LiverScores() {}

    static List<Calculator> all() {
        return List.of(childPugh(), meld(), bleeding());
    }

    private static Calculator childPugh() {
        return Draft.score("child-pugh", "Child-Pugh Score for Cirrhosis Mortality")
                .purpose("To judge how severe cirrhosis is.")
                .cites(
                        "Child CG, Turcotte JG. Surgery and portal hypertension. In: The liver and"
                                + " portal hypertension. Saunders 1964:50-64",
                        Sources.MEDCALC)
                .sameAs("Child_pugh_score_for_cirrhosis.v1")
                .wants(BILIRUBIN, ALBUMIN, INR, ASCITES, ENCEPHALOPATHY)
                .counts(
                        bands(BILIRUBIN, 3, new Band(UNDER, 2, 1), new Band(AT_MOST, 3, 2)),
                        bands(ALBUMIN, 3, new Band(OVER, 3.5, 1), new Band(AT_LEAST, 2.8, 2)),
                        bands(INR, 3, new Band(UNDER, 1.7, 1), new Band(AT_MOST, 2.3, 2)),
                        answer(ASCITES, 1, 2, 3),
                        answer(ENCEPHALOPATHY, 1, 2, 3))
                .example(
                        9,
                        "bilirubin",
                        2.5,
                        "albumin",
                        3,
                        "inr",
                        1.5,
                        "ascites",
                        "slight",
                        "encephalopathy",
                        "grade 1-2");
    }

    private static Calculator meld() {
        return Draft.equation("meld-na", "MELD Na (UNOS/OPTN)")
                .purpose("To judge how urgently a new liver is needed.")
                .formula(
                        "m = 10 * round(0.957 ln creatinine + 0.378 ln bilirubin + 1.120 ln INR +"
                            + " 0.643, to tenths), each at least 1, creatinine at most 4 and 4 on"
                            + " dialysis; over 11, m + 1.32 (137 - sodium) - 0.033 m (137 -"
                            + " sodium), sodium from 125 to 137; at most 40")
                .cites(
                        "Kim WR, Biggins SW, Kremers WK, et al. Hyponatremia and mortality among"
                                + " patients on the liver-transplant waiting list. N Engl J Med"
                                + " 2008;359:1018-26. PMID 18768945",
                        Sources.MEDCALC)
                .wants(
                        CREATININE,
                        BILIRUBIN,
                        INR,
                        SODIUM,
                        sign("dialysis-twice-in-week"),
                        sign("continuous-hemodialysis"))
                .number("points", LiverScores::meldPoints)
                .example(21, "creatinine", 2, "bilirubin", 2, "inr", 1.5, "sodium", 135);
    }

    private static double meldPoints(Known in) {
        boolean dialysis = in.yes("dialysis-twice-in-week") || in.yes("continuous-hemodialysis");
        double creatinine =
                in.step(
                        "creatinine taken",
                        dialysis ? 4 : Math.clamp(in.number("creatinine"), 1, 4),
                        "mg/dL");
        double first =
                0.957 * Math.log(creatinine)
                        + 0.378 * Math.log(Math.max(1, in.number("bilirubin")))
                        + 1.120 * Math.log(Math.max(1, in.number("inr")))
                        + 0.643;
        double meld = in.step("MELD without sodium", Math.rint(first * 10), "points");
        if (meld > 11) {
            double lack = 137 - Math.clamp(in.number("sodium"), 125, 137);
            meld += in.step("for sodium", 1.32 * lack - 0.033 * meld * lack, "points");
        }
        return Math.min(Math.rint(meld), 40);
    }

    private static Calculator bleeding() {
        return Draft.score("glasgow-blatchford", "Glasgow-Blatchford Bleeding Score (GBS)")
                .purpose("To judge whether bleeding of the upper gut needs treatment.")
                .cites(
                        "Blatchford O, Murray WR, Blatchford M. A risk score to predict need for"
                                + " treatment for upper-gastrointestinal haemorrhage. Lancet"
                                + " 2000;356:1318-21")
                .wants(
                        SEX,
                        UREA_NITROGEN,
                        amount("hemoglobin", "g/dL", 1, 25),
                        SYSTOLIC,
                        PULSE,
                        sign("melena"),
                        sign("syncope"),
                        sign("liver-disease"),
                        sign("cardiac-failure"))
                .counts(
                        bands(UREA_NITROGEN, AT_LEAST, 70, 6, 28, 4, 22.4, 3, 18.2, 2, 0),
                        bands(hemoglobin("men", false), UNDER, 10, 6, 12, 3, 13, 1, 0),
                        bands(hemoglobin("women", true), UNDER, 10, 6, 12, 1, 0),
                        bands(SYSTOLIC, UNDER, 90, 3, 100, 2, 110, 1, 0),
                        bands(PULSE, AT_LEAST, 100, 1, 0),
                        Criterion.sign("melena", 1))
                .countsSigns(2, "syncope", "liver-disease", "cardiac-failure")
                .example(
                        7,
                        "sex",
                        "male",
                        "blood-urea-nitrogen",
                        20,
                        "hemoglobin",
                        11,
                        "systolic-blood-pressure",
                        105,
                        "heart-rate",
                        90,
                        "melena",
                        "yes");
    }

    /// Hemoglobin of one sex; of the other, nothing counts.
    private static Measured hemoglobin(String who, boolean female) {
        return new Measured(
                "hemoglobin of " + who,
                "g/dL",
                in -> in.female() == female ? in.number("hemoglobin") : Double.POSITIVE_INFINITY);
    }
}
