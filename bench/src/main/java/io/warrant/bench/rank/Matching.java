package io.warrant.bench.rank;

/// When a claim counts as the right one.
public enum Matching {
    /// The very id that the case states.
    EXACT("exact id"),
    /// Or the entry of another catalogue that is the same disease.
    EQUIVALENT("or the same elsewhere"),
    /// Or a disease of the same family.
    FAMILY("or of the same family");

    private final String words;

    Matching(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
