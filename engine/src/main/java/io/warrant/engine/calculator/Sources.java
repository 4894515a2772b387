package io.warrant.engine.calculator;

/// Citations that several calculators share. Each was taken from the references of a GDL2 model or
/// checked against a page that shows the publication; none was written from memory.
final class Sources {

    /// Where no publication could be checked.
    static final String MEDCALC = "Formula as used by MedCalc-Bench (arXiv 2406.12036)";

    static final String ANION_GAP =
            "Oh MS, Carroll HJ. The anion gap. N Engl J Med 1977;297:814-7. PMID 895822";
    static final String ALBUMIN_GAP =
            "Figge J, Jabor A, Kazda A, Fencl V. Anion gap and hypoalbuminemia. Crit Care Med"
                    + " 1998;26:1807-10. PMID 9824071";
    static final String DEVINE =
            "Devine BJ. Gentamicin therapy. Drug Intell Clin Pharm 1974;8:650-5";
    static final String RAUTAHARJU =
            "Formula as used by MedCalc-Bench (arXiv 2406.12036), which names it after Rautaharju";

    private Sources() {}
}
