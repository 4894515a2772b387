package io.warrant.bench.consult;

import java.util.Locale;

/// The ways of choosing questions that are set side by side.
public enum PolicyKind {
    /// The program's own, by questions about single findings: expected reduction of uncertainty.
    WARRANT("expected reduction of uncertainty, weighing which answers are likely known"),
    /// The program's own, with tests and by worth per cost.
    THRIFTY("the same per unit of cost, with tests that show several findings"),
    /// Mutual information of answer and disease, as if every answer were known.
    ENTROPY("greatest mutual information of answer and disease, as if every answer were known"),
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
