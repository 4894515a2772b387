package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.ADULT;
import static io.warrant.engine.calculator.Measures.CREATININE;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.SODIUM;
import static io.warrant.engine.calculator.Measures.TALL;
import static io.warrant.engine.calculator.Measures.WEIGHT;
import static io.warrant.engine.calculator.Measures.amount;

import java.util.List;

/// Equations on what kidneys clear.
final class KidneyEquations {

    private static final String RATE = "mL/min/{1.73_m2}";

    private KidneyEquations() {}

    static List<Calculator> all() {
        return List.of(cockcroftGault(), ckdEpi(), mdrd(), sodiumExcretion());
    }

    private static Calculator cockcroftGault() {
        return Draft.equation("cockcroft-gault", "Creatinine Clearance (Cockcroft-Gault Equation)")
                .purpose("To estimate creatinine clearance, as for the dose of a drug.")
                .formula(
                        "(140 - age) * weight * (0.85 if female) / (72 * creatinine); the weight is"
                            + " the actual one under a body mass index of 18.5 kg/m2, the lesser of"
                            + " ideal and actual under 25, else the adjusted one")
                .cites(
                        "Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum"
                                + " creatinine. Nephron 1976;16:31-41. PMID 1244564",
                        "Choice of the weight as used by MedCalc-Bench (arXiv 2406.12036)")
                .sameAs("Creatinine_Clearance_Cockcroft_Gault.v1")
                .wants(SEX, ADULT, WEIGHT, TALL, CREATININE)
                .number("mL/min", KidneyEquations::clearance)
                .example(
                        58.333,
                        "sex",
                        "male",
                        "age",
                        70,
                        "weight",
                        60,
                        "height",
                        180,
                        "creatinine",
                        1);
    }

    private static double clearance(Known in) {
        double index = BodyEquations.massIndex(in);
        double weight = in.number("weight");
        if (index >= 25) {
            weight = BodyEquations.adjustedWeight(in);
        } else if (index >= 18.5) {
            weight = Math.min(weight, BodyEquations.idealWeight(in));
        }
        in.step("weight taken", weight, "kg");
        return (140 - in.number("age"))
                * weight
                * in.step("factor for sex", in.female() ? 0.85 : 1, "1")
                / (72 * in.number("creatinine"));
    }

    private static Calculator ckdEpi() {
        return Draft.equation("ckd-epi", "CKD-EPI Equations for Glomerular Filtration Rate")
                .purpose("To estimate the glomerular filtration rate of adults, without race.")
                .formula(
                        "142 * min(c, 1)^a * max(c, 1)^-1.200 * 0.9938^age * (1.012 if female); c"
                            + " is creatinine / 0.7 and a -0.241 if female, else 0.9 and -0.302")
                .cites(
                        "Inker LA et al. New creatinine- and cystatin C-based equations to estimate"
                                + " GFR without race. N Engl J Med 2021;385:1737-49."
                                + " doi:10.1056/NEJMoa2102953")
                .wants(SEX, ADULT, CREATININE)
                .number(RATE, KidneyEquations::ckdEpi)
                .example(66.078, "sex", "female", "age", 60, "creatinine", 0.98);
    }

    private static double ckdEpi(Known in) {
        double ratio =
                in.step(
                        "creatinine over the norm of the sex",
                        in.number("creatinine") / (in.female() ? 0.7 : 0.9),
                        "1");
        return 142
                * Math.pow(Math.min(ratio, 1), in.female() ? -0.241 : -0.302)
                * Math.pow(Math.max(ratio, 1), -1.2)
                * in.step("factor for age", Math.pow(0.9938, in.number("age")), "1")
                * in.step("factor for sex", in.female() ? 1.012 : 1, "1");
    }

    private static Calculator mdrd() {
        return Draft.equation("mdrd", "MDRD GFR Equation")
                .purpose("To estimate the glomerular filtration rate of adults.")
                .formula(
                        "175 * creatinine^-1.154 * age^-0.203 * (0.742 if female) * (1.212 if"
                                + " black)")
                .cites(
                        "Levey AS, Coresh J, Greene T, et al. Using standardized serum creatinine"
                            + " values in the modification of diet in renal disease study equation"
                            + " for estimating glomerular filtration rate. Ann Intern Med"
                            + " 2006;145:247-54")
                .superseded("superseded by ckd-epi, which leaves race out")
                .sameAs("MDRD_GFR_equation.v1")
                .wants(SEX, ADULT, CREATININE, Input.graded("race", "other", "black"))
                .number(RATE, KidneyEquations::mdrd)
                .example(61.759, "sex", "male", "age", 60, "creatinine", 1.2, "race", "other");
    }

    private static double mdrd(Known in) {
        return 175
                * in.step("factor for creatinine", Math.pow(in.number("creatinine"), -1.154), "1")
                * in.step("factor for age", Math.pow(in.number("age"), -0.203), "1")
                * in.step("factor for sex", in.female() ? 0.742 : 1, "1")
                * in.step("factor for race", in.answer("race").equals("black") ? 1.212 : 1, "1");
    }

    private static Calculator sodiumExcretion() {
        return Draft.equation(
                        "fractional-sodium-excretion", "Fractional Excretion of Sodium (FENa)")
                .purpose("To tell causes of acute kidney injury apart.")
                .formula("100 * urine sodium * creatinine / (sodium * urine creatinine)")
                .cites(
                        "Steiner RW. Interpreting the fractional excretion of sodium. Am J Med"
                                + " 1984;77:699-702")
                .sameAs("Fractional_sodium_excretion.v1")
                .wants(
                        SODIUM,
                        CREATININE,
                        amount("urine-sodium", "mmol/L", 1, 400),
                        amount("urine-creatinine", "mg/dL", 1, 1000).of(Substance.CREATININE))
                .number(
                        "%",
                        in ->
                                100
                                        * in.number("urine-sodium")
                                        * in.number("creatinine")
                                        / (in.number("sodium") * in.number("urine-creatinine")))
                .example(
                        0.57143,
                        "sodium",
                        140,
                        "creatinine",
                        2,
                        "urine-sodium",
                        20,
                        "urine-creatinine",
                        50);
    }
}
