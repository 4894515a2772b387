package io.warrant.engine.calculator;

import static io.warrant.engine.calculator.Measures.AGE;
import static io.warrant.engine.calculator.Measures.GLUCOSE;
import static io.warrant.engine.calculator.Measures.SEX;
import static io.warrant.engine.calculator.Measures.SODIUM;
import static io.warrant.engine.calculator.Measures.UREA_NITROGEN;
import static io.warrant.engine.calculator.Measures.WEIGHT;

import java.util.List;

/// Equations on water and what is dissolved in it.
final class FluidEquations {

    private static final double NORMAL_SODIUM = 140;

    private FluidEquations() {}

    static List<Calculator> all() {
        return List.of(maintenance(), deficit(), correctedSodium(), osmolality());
    }

    private static Calculator maintenance() {
        return Draft.equation("maintenance-fluids", "Maintenance Fluids Calculations")
                .purpose("To find how much fluid is needed in an hour.")
                .formula(
                        "4 mL/h for each of the first 10 kg, 2 mL/h for each of the next 10 kg,"
                                + " 1 mL/h for each other kg")
                .cites(
                        "Holliday MA, Segar WE. The maintenance need for water in parenteral fluid"
                                + " therapy. Pediatrics 1957;19:823-32 (rounded to the hour)")
                .sameAs("Holliday-Segar_fluid_maintenance_formula.v1")
                .wants(WEIGHT)
                .number("mL/h", FluidEquations::hourly)
                .example(65, "weight", 25);
    }

    private static double hourly(Known in) {
        double weight = in.number("weight");
        return in.step("for the first 10 kg", 4 * Math.min(weight, 10), "mL/h")
                + in.step("for the next 10 kg", 2 * Math.clamp(weight - 10, 0, 10), "mL/h")
                + in.step("for what is above", Math.max(weight - 20, 0), "mL/h");
    }

    private static Calculator deficit() {
        return Draft.equation("free-water-deficit", "Free Water Deficit")
                .purpose("To find how much water is lacking in hypernatremia.")
                .formula(
                        "share of water * weight * (sodium / 140 - 1); the share is 0.6 under 18"
                            + " years, 0.6 for men and 0.5 for women under 65, then 0.5 and 0.45")
                .cites(
                        "Adrogue HJ, Madias NE. Primary care: hypernatremia. N Engl J Med"
                                + " 2000;342:1493-9",
                        "Bounds of age as used by MedCalc-Bench (arXiv 2406.12036)")
                .sameAs("Free_water_deficit_hypernatremia.v1")
                .wants(SEX, AGE, WEIGHT, SODIUM)
                .number("L", FluidEquations::lacking)
                .example(4.2857, "sex", "female", "age", 40, "weight", 60, "sodium", 160);
    }

    private static double lacking(Known in) {
        double age = in.number("age");
        double grown = age >= 65 ? (in.female() ? 0.45 : 0.5) : in.female() ? 0.5 : 0.6;
        return in.step("share of water in the body", age < 18 ? 0.6 : grown, "1")
                * in.number("weight")
                * in.step("sodium over 140", in.number("sodium") / NORMAL_SODIUM - 1, "1");
    }

    private static Calculator correctedSodium() {
        return Draft.equation("corrected-sodium", "Sodium Correction for Hyperglycemia")
                .purpose("To find the sodium that would be there without hyperglycemia.")
                .formula("sodium + 0.016 * (glucose - 100)")
                .cites(
                        "Katz MA. Hyperglycemia-induced hyponatremia: calculation of expected serum"
                                + " sodium depression. N Engl J Med 1973;289:843-4. PMID 4763428")
                .sameAs("Sodium_correction_for_Hyperglycemia.v1")
                .wants(SODIUM, GLUCOSE)
                .number(
                        "mmol/L",
                        in ->
                                in.number("sodium")
                                        + in.step(
                                                "to add",
                                                0.016 * (in.number("glucose") - 100),
                                                "mmol/L"))
                .example(138, "sodium", 130, "glucose", 600);
    }

    private static Calculator osmolality() {
        return Draft.equation("serum-osmolality", "Serum Osmolality")
                .purpose("To find what salts, sugar and urea make of the serum's osmolality.")
                .formula("2 * sodium + glucose / 18 + urea nitrogen / 2.8")
                .cites(
                        "Glasser L, Sternglanz PD, Combie J, Robinson A. Serum osmolality and its"
                                + " applicability to drug overdose. Am J Clin Pathol 1973;60:695-9."
                                + " PMID 4751712",
                        Sources.MEDCALC)
                .sameAs("Serum_Osmolality.v1")
                .wants(SODIUM, GLUCOSE, UREA_NITROGEN)
                .number(
                        "mosm/L",
                        in ->
                                in.step("sodium, twice", 2 * in.number("sodium"), "mosm/L")
                                        + in.step("glucose", in.number("glucose") / 18, "mosm/L")
                                        + in.step(
                                                "urea",
                                                in.number("blood-urea-nitrogen") / 2.8,
                                                "mosm/L"))
                .example(290, "sodium", 140, "glucose", 90, "blood-urea-nitrogen", 14);
    }
}
