package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.ALBUMIN;
import static io.warrant.engine.calculator.Measures.CALCIUM;
import static io.warrant.engine.calculator.Measures.CHOLESTEROL;
import static io.warrant.engine.calculator.Measures.GLUCOSE;
import static io.warrant.engine.calculator.Measures.HDL;
import static io.warrant.engine.calculator.Measures.PLATELETS;
import static io.warrant.engine.calculator.Measures.amount;

import java.util.List;

/// Equations on fats, sugar, calcium and the liver.
final class BloodEquations {

    private static final Input.Quantity TRIGLYCERIDES =
            amount("triglycerides", "mg/dL", 5, 10_000)
                    .of(Substance.TRIOLEIN)
                    .within(5, 399.999, "the equation doesn't hold from 400 mg/dL on");

    private BloodEquations() {}

    static List<Calculator> all() {
        return List.of(calcium(), resistance(), ldl(), fibrosis());
    }

    private static Calculator calcium() {
        return Draft.equation("corrected-calcium", "Calcium Correction for Hypoalbuminemia")
                .purpose("To find the calcium that would be there with a normal albumin.")
                .formula("calcium + 0.8 * (4 - albumin)")
                .cites(
                        "Payne RB, Little AJ, Williams RB, Milner JR. Interpretation of serum"
                                + " calcium in patients with abnormal serum proteins. Br Med J"
                                + " 1973;4:643-6",
                        Sources.MEDCALC)
                .sameAs("Calcium_corrected.v1")
                .wants(CALCIUM, ALBUMIN)
                .number(
                        "mg/dL",
                        in ->
                                in.number("calcium")
                                        + in.step(
                                                "to add",
                                                0.8 * (4 - in.number("albumin")),
                                                "mg/dL"))
                .example(9.6, "calcium", 8, "albumin", 2);
    }

    private static Calculator resistance() {
        return Draft.equation(
                        "homa-ir", "HOMA-IR (Homeostatic Model Assessment for Insulin Resistance)")
                .purpose("To estimate resistance to insulin, from fasting blood.")
                .formula("glucose * insulin / 405")
                .cites(
                        "Matthews DR, Hosker JP, Rudenski AS, et al. Homeostasis model assessment:"
                                + " insulin resistance and beta-cell function from fasting plasma"
                                + " glucose and insulin concentrations in man. Diabetologia"
                                + " 1985;28:412-9")
                .sameAs("HOMA-IR.v1")
                .wants(GLUCOSE, amount("insulin", "u[IU]/mL", 0.1, 1000))
                .number("1", in -> in.number("glucose") * in.number("insulin") / 405)
                .example(2.2222, "glucose", 90, "insulin", 10);
    }

    private static Calculator ldl() {
        return Draft.equation("ldl", "LDL Calculated")
                .purpose("To estimate low-density lipoprotein cholesterol, from fasting blood.")
                .formula("total cholesterol - HDL cholesterol - triglycerides / 5")
                .cites(
                        "Friedewald WT, Levy RI, Fredrickson DS. Estimation of the concentration of"
                            + " low-density lipoprotein cholesterol in plasma, without use of the"
                            + " preparative ultracentrifuge. Clin Chem 1972;18:499-502")
                .sameAs("LDL.v1")
                .wants(CHOLESTEROL, HDL, TRIGLYCERIDES)
                .refuses(Contradiction.CHOLESTEROLS)
                .number(
                        "mg/dL",
                        in ->
                                in.number("total-cholesterol")
                                        - in.number("hdl-cholesterol")
                                        - in.step(
                                                "very-low-density cholesterol",
                                                in.number("triglycerides") / 5,
                                                "mg/dL"))
                .example(
                        120, "total-cholesterol", 200, "hdl-cholesterol", 50, "triglycerides", 150);
    }

    private static Calculator fibrosis() {
        return Draft.equation("fib-4", "Fibrosis-4 (FIB-4) Index for Liver Fibrosis")
                .purpose("To judge whether a liver disease has led to fibrosis.")
                .formula(
                        "age * aspartate aminotransferase / (platelets * sqrt(alanine"
                                + " aminotransferase))")
                .cites(
                        "Sterling RK, Lissen E, Clumeck N, et al. Development of a simple"
                                + " noninvasive index to predict significant fibrosis patients with"
                                + " HIV/HCV co-infection. Hepatology 2006;43:1317-25")
                .sameAs("Fibrosis-4_FIB-4_Index_for_Liver_Fibrosis_guideline.v1")
                .wants(
                        AGE,
                        amount("aspartate-aminotransferase", "U/L", 1, 50_000),
                        amount("alanine-aminotransferase", "U/L", 1, 50_000),
                        PLATELETS)
                .number(
                        "1",
                        in ->
                                in.number("age")
                                        * in.number("aspartate-aminotransferase")
                                        / (in.number("platelet-count") * root(in)))
                .example(
                        2.5,
                        "age",
                        50,
                        "aspartate-aminotransferase",
                        80,
                        "alanine-aminotransferase",
                        64,
                        "platelet-count",
                        200);
    }

    private static double root(Known in) {
        return in.step(
                "root of alanine aminotransferase",
                Math.sqrt(in.number("alanine-aminotransferase")),
                "1");
    }
}
