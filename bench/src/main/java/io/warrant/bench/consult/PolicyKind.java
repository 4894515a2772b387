package io.warrant.bench.consult;

import java.util.Locale;

/// The ways of choosing questions that are set side by side.
public enum PolicyKind {
    /// The program's own: questions and tests, whatever they cost.
    WARRANT("the question or test that is expected to tell most, weighing what is likely known"),
    /// The program's own, by worth per cost.
    THRIFTY("the same per unit of cost"),
    /// The program's own, without tests.
    QUESTIONS("the question about a single finding that is expected to tell most; no tests"),
    /// The question that would tell most if every answer were known; no tests.
    ENTROPY("the question that would tell most if every answer were known"),
    /// The finding that patients show most often, whatever the case.
    FREQUENT("the finding that patients have most often, whatever the case"),
    /// A fixed list from the general to the special.
    CHECKLIST("a fixed list: organ systems, then what is right below them"),
    /// Tests in a fixed order.
    ROUTINE("tests in a fixed order, the least effort and the most findings first"),
    /// Any finding that a leading disease brings.
    RANDOM("any finding that a leading disease brings, by chance");

    private final String words;

    PolicyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// As the command line spells it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
