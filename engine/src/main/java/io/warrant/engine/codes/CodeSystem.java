package io.warrant.engine.codes;

import java.util.Locale;

/// A system of codes by which records name findings and diseases, beside the catalogues that the
/// knowledge itself is written in.
public enum CodeSystem {
    SNOMED_CT("SNOMED CT"),
    UMLS("UMLS"),
    MESH("MeSH"),
    /// The World Health Organization's tenth revision.
    ICD_10("ICD-10"),
    /// Its clinical modification of the United States, with codes of its own.
    ICD_10_CM("ICD-10-CM"),
    MONDO("Mondo");

    private final String title;

    CodeSystem(String title) {
        this.title = title;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// How a code is looked up: capitals, and without the dot that some write in ICD codes and some
    /// leave out.
    String key(String code) {
        var plain = code.strip().toUpperCase(Locale.ROOT);
        boolean dotted = this == ICD_10 || this == ICD_10_CM;
        return name() + ":" + (dotted ? plain.replace(".", "") : plain);
    }
}
