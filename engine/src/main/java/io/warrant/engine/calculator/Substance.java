package io.warrant.engine.calculator;

/// What is measured, where its amount may be given by mass or by number of molecules.
///
/// @param formula its sum formula, whose standard atomic weights make the molar mass; empty where
///   only one way of measuring is used
/// @param molarMass in g/mol; 0 where the formula is empty
public record Substance(String formula, double molarMass) {

    static final Substance NONE = new Substance("", 0);
    static final Substance BILIRUBIN = new Substance("C33H36N4O6", 584.673);
    static final Substance CALCIUM = new Substance("Ca", 40.078);
    static final Substance CHOLESTEROL = new Substance("C27H46O", 386.664);
    static final Substance CREATININE = new Substance("C4H7N3O", 113.12);
    static final Substance GLUCOSE = new Substance("C6H12O6", 180.156);

    /// Triglycerides differ; one with three oleic acids stands for all, as is usual.
    static final Substance TRIOLEIN = new Substance("C57H104O6", 885.453);

    /// Only the nitrogen of urea is weighed, two atoms in each molecule.
    static final Substance UREA_NITROGEN = new Substance("N2", 28.014);
}
