package io.warrant.engine.calculator;

import io.warrant.engine.calculator.Input.Choice;
import io.warrant.engine.calculator.Input.Quantity;
import io.warrant.engine.calculator.Input.Range;

/// Inputs that several calculators want.
final class Measures {

    /// Limits are wide: they keep out what no patient has.
    static final String SLIP = "beyond, a slip of the unit or the pen is likelier than a patient";

    static final String GROWN = "made for adults";

    static final Choice SEX = Input.choice("sex", "male", "female");
    static final Quantity AGE = amount("age", "a", 0, 120);
    static final Quantity ADULT = AGE.within(18, 120, GROWN);
    static final Quantity WEIGHT = amount("weight", "kg", 0.3, 500);
    static final Quantity HEIGHT = amount("height", "cm", 20, 260);
    static final Quantity TALL = HEIGHT.within(120, 260, "the equation counts inches over 5 feet");
    static final Quantity BODY_MASS_INDEX = amount("body-mass-index", "kg/m2", 5, 120);
    static final Quantity SYSTOLIC = amount("systolic-blood-pressure", "mm[Hg]", 20, 320);
    static final Quantity DIASTOLIC = amount("diastolic-blood-pressure", "mm[Hg]", 5, 220);
    static final Quantity PULSE = amount("heart-rate", "/min", 10, 350);
    static final Quantity BREATHS = amount("respiratory-rate", "/min", 1, 100);
    static final Quantity TEMPERATURE = amount("temperature", "Cel", 20, 46);
    static final Quantity COMA = amount("glasgow-coma-score", "1", 3, 15);

    static final Quantity SODIUM = amount("sodium", "mmol/L", 80, 220);
    static final Quantity POTASSIUM = amount("potassium", "mmol/L", 0.5, 15);
    static final Quantity CHLORIDE = amount("chloride", "mmol/L", 40, 180);
    static final Quantity BICARBONATE = amount("bicarbonate", "mmol/L", 0.5, 80);
    static final Quantity ALBUMIN = amount("albumin", "g/dL", 0.3, 8);
    static final Quantity CALCIUM = amount("calcium", "mg/dL", 1, 30).of(Substance.CALCIUM);
    static final Quantity GLUCOSE = amount("glucose", "mg/dL", 5, 3000).of(Substance.GLUCOSE);
    static final Quantity CREATININE =
            amount("creatinine", "mg/dL", 0.05, 40).of(Substance.CREATININE);
    static final Quantity UREA_NITROGEN =
            amount("blood-urea-nitrogen", "mg/dL", 0.5, 400).of(Substance.UREA_NITROGEN);
    static final Quantity BILIRUBIN =
            amount("bilirubin", "mg/dL", 0.01, 80).of(Substance.BILIRUBIN);
    static final Quantity CHOLESTEROL =
            amount("total-cholesterol", "mg/dL", 20, 1500).of(Substance.CHOLESTEROL);
    static final Quantity HDL =
            amount("hdl-cholesterol", "mg/dL", 1, 200).of(Substance.CHOLESTEROL);
    static final Quantity INR = amount("inr", "1", 0.5, 25);
    static final Quantity PLATELETS = amount("platelet-count", "10*3/uL", 1, 3000);
    static final Quantity LEUKOCYTES = amount("white-blood-cell-count", "10*3/uL", 0.01, 1000);
    static final Quantity HEMATOCRIT = amount("hematocrit", "%", 3, 80);
    static final Quantity PH = amount("ph", "1", 6.5, 8);
    static final Quantity OXYGEN = amount("arterial-oxygen-pressure", "mm[Hg]", 10, 700);
    static final Quantity INSPIRED =
            amount("inspired-oxygen", "%", 21, 100)
                    .within(21, 100, "room air has 21 %, and more than all isn't there");

    private Measures() {}

    static Quantity amount(String name, String unit, double low, double high) {
        return new Quantity(name, unit, new Range(low, high, SLIP), Substance.NONE, false);
    }

    /// Mean arterial pressure from systolic and diastolic, in mmHg.
    static double meanPressure(Known in) {
        return in.step(
                "mean arterial pressure",
                (in.number("systolic-blood-pressure") + 2 * in.number("diastolic-blood-pressure"))
                        / 3,
                "mm[Hg]");
    }
}
