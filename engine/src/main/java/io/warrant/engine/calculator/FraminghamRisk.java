package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Input.sign;
import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.CHOLESTEROL;
import static io.warrant.engine.calculator.Measures.HDL;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.SYSTOLIC;

import java.util.List;

/// The Framingham regressions for hard coronary heart disease within ten years.
final class FraminghamRisk {

    private static final double MEN = 0.9402;
    private static final double WOMEN = 0.98767;

    private FraminghamRisk() {}

    static List<Calculator> all() {
        return List.of(
                Draft.equation(
                                "framingham",
                                "Framingham Risk Score for Hard Coronary Heart Disease")
                        .purpose(
                                "To judge the risk of a heart attack or coronary death within ten"
                                        + " years, of people without heart disease or diabetes.")
                        .formula(
                                "men: 1 - 0.9402^exp(52.00961 ln age + 20.014077 ln total -"
                                    + " 0.905964 ln HDL + 1.305784 ln systolic + 0.241549 treated +"
                                    + " 12.096316 smoker - 4.605038 ln age ln total - 2.84367 ln"
                                    + " min(age, 70) smoker - 2.93323 (ln age)^2 - 172.300168);"
                                    + " women: 1 - 0.98767^exp(31.764001 ln age + 22.465206 ln"
                                    + " total - 1.187731 ln HDL + 2.552905 ln systolic + 0.420251"
                                    + " treated + 13.07543 smoker - 5.060998 ln age ln total -"
                                    + " 2.996945 ln min(age, 78) smoker - 146.5933061)")
                        .cites(Sources.MEDCALC)
                        .wants(
                                SEX,
                                AGE.within(30, 79, "the cohort's ages"),
                                CHOLESTEROL,
                                HDL,
                                SYSTOLIC,
                                sign("treated-blood-pressure"),
                                sign("smoking"))
                        .refuses(Contradiction.CHOLESTEROLS)
                        .number("%", in -> in.female() ? women(in) : men(in))
                        .example(
                                9.0841,
                                "sex",
                                "male",
                                "age",
                                55,
                                "total-cholesterol",
                                220,
                                "hdl-cholesterol",
                                45,
                                "systolic-blood-pressure",
                                140,
                                "smoking",
                                "no"));
    }

    private static double men(Known in) {
        double age = Math.log(in.number("age"));
        double total = Math.log(in.number("total-cholesterol"));
        double sum =
                52.00961 * age
                        + 20.014077 * total
                        - 0.905964 * Math.log(in.number("hdl-cholesterol"))
                        + 1.305784 * Math.log(in.number("systolic-blood-pressure"))
                        + 0.241549 * one(in, "treated-blood-pressure")
                        + 12.096316 * one(in, "smoking")
                        - 4.605038 * age * total
                        - 2.84367 * Math.min(age, Math.log(70)) * one(in, "smoking")
                        - 2.93323 * age * age
                        - 172.300168;
        return risk(in, sum, MEN);
    }

    private static double women(Known in) {
        double age = Math.log(in.number("age"));
        double total = Math.log(in.number("total-cholesterol"));
        double sum =
                31.764001 * age
                        + 22.465206 * total
                        - 1.187731 * Math.log(in.number("hdl-cholesterol"))
                        + 2.552905 * Math.log(in.number("systolic-blood-pressure"))
                        + 0.420251 * one(in, "treated-blood-pressure")
                        + 13.07543 * one(in, "smoking")
                        - 5.060998 * age * total
                        - 2.996945 * Math.min(age, Math.log(78)) * one(in, "smoking")
                        - 146.5933061;
        return risk(in, sum, WOMEN);
    }

    private static double risk(Known in, double sum, double survival) {
        return 100 * (1 - Math.pow(survival, Math.exp(in.step("sum of the terms", sum, "1"))));
    }

    private static double one(Known in, String sign) {
        return in.yes(sign) ? 1 : 0;
    }
}
