package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.BODY_MASS_INDEX;
import static io.warrant.engine.calculator.Measures.HEIGHT;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.TALL;
import static io.warrant.engine.calculator.Measures.WEIGHT;

import java.util.List;

/// Equations on the size of the body.
final class BodyEquations {

    private static final double INCH = 2.54;
    private static final double FIVE_FEET = 60;
    private static final String INDEX =
            "Clinical Guidelines on the Identification, Evaluation, and Treatment of Overweight and"
                + " Obesity in Adults. National Heart, Lung, and Blood Institute, NIH Publication"
                + " No. 98-4083, 1998";

    private BodyEquations() {}

    static List<Calculator> all() {
        return List.of(bodyMassIndex(), ideal(), adjusted(), target(), surface());
    }

    private static Calculator bodyMassIndex() {
        return Draft.equation("body-mass-index", "Body Mass Index (BMI)")
                .purpose("To judge weight by height.")
                .formula("weight / height^2, the height in metres")
                .cites(INDEX)
                .sameAs("BMI.v1")
                .wants(WEIGHT, HEIGHT)
                .number("kg/m2", BodyEquations::massIndex)
                .example(25, "weight", 64, "height", 160);
    }

    private static Calculator ideal() {
        return Draft.equation("ideal-body-weight", "Ideal Body Weight")
                .purpose("To find a weight to reckon doses with.")
                .formula("50 kg (45.5 kg if female) + 2.3 kg for each inch over 5 feet")
                .cites(Sources.DEVINE)
                .sameAs("Ideal_Body_Weight_Adjusted_Body_Weight.v0")
                .wants(SEX, TALL)
                .number("kg", BodyEquations::idealWeight)
                .example(73, "sex", "male", "height", 177.8);
    }

    private static Calculator adjusted() {
        return Draft.equation("adjusted-body-weight", "Adjusted Body Weight")
                .purpose("To find a weight to reckon doses with, in obesity.")
                .formula("ideal weight + 0.4 * (weight - ideal weight)")
                .cites(Sources.DEVINE)
                .sameAs("Ideal_Body_Weight_Adjusted_Body_Weight.v0")
                .wants(SEX, WEIGHT, TALL)
                .number("kg", BodyEquations::adjustedWeight)
                .example(83.8, "sex", "male", "weight", 100, "height", 177.8);
    }

    private static Calculator target() {
        return Draft.equation("target-weight", "Target weight")
                .purpose("To find the weight at which the body mass index is what is aimed at.")
                .formula("body mass index * height^2, the height in metres")
                .cites(INDEX)
                .wants(BODY_MASS_INDEX, HEIGHT)
                .number("kg", in -> in.number("body-mass-index") * squaredHeight(in))
                .example(64, "body-mass-index", 25, "height", 160);
    }

    private static Calculator surface() {
        return Draft.equation("body-surface-area", "Body Surface Area Calculator")
                .purpose("To reckon doses by the surface of the body.")
                .formula("sqrt(weight * height / 3600), the height in cm")
                .cites(
                        "Mosteller R. Simplified calculation of body-surface area. N Engl J Med"
                                + " 1987;317:1098")
                .sameAs("BSA_Mosteller.v1")
                .wants(WEIGHT, HEIGHT)
                .number("m2", in -> Math.sqrt(in.number("weight") * in.number("height") / 3600))
                .example(2, "weight", 80, "height", 180);
    }

    private static double squaredHeight(Known in) {
        double metres = in.number("height") / 100;
        return metres * metres;
    }

    static double massIndex(Known in) {
        return in.step("body mass index", in.number("weight") / squaredHeight(in), "kg/m2");
    }

    static double idealWeight(Known in) {
        double over = in.step("inches over 5 feet", in.number("height") / INCH - FIVE_FEET, "1");
        return in.step("ideal weight", (in.female() ? 45.5 : 50) + 2.3 * over, "kg");
    }

    static double adjustedWeight(Known in) {
        double ideal = idealWeight(in);
        return in.step("adjusted weight", ideal + 0.4 * (in.number("weight") - ideal), "kg");
    }
}
