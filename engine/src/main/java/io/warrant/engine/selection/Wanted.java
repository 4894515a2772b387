package io.warrant.engine.selection;

import java.util.List;

/// What instruments are held against.
///
/// @param chart the patient
/// @param findings the names of the observed findings
/// @param diseases the names of the leading diseases, the likeliest first
/// @param parts what counts
public record Wanted(Chart chart, List<String> findings, List<String> diseases, Parts parts) {

    public Wanted {
        findings = List.copyOf(findings);
        diseases = List.copyOf(diseases);
    }

    /// The same, with other parts that count.
    public Wanted with(Parts others) {
        return new Wanted(chart, findings, diseases, others);
    }

    /// What counts in a choice; each part can be left out, to measure what it brings.
    public enum Parts {
        INPUTS,
        WORDS,
        BOTH
    }
}
