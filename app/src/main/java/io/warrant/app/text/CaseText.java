package io.warrant.app.text;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// The case in short, so that the reader sees what was understood.
public final class CaseText {

    private CaseText() {}

    /// Such as `Female, 3 years; onset at 6 months`.
    public static String patient(Patient patient) {
        var parts = new ArrayList<String>();
        if (patient.sex() != Sex.UNKNOWN) {
            parts.add(Names.sex(patient.sex()));
        }
        if (patient.age().isKnown()) {
            parts.add("age " + Ages.words(patient.age()));
        }
        if (patient.onset().isKnown()) {
            parts.add("onset " + Ages.onset(patient.onset()));
        }
        return parts.isEmpty()
                ? "Sex, age and onset unknown"
                : Names.capital(String.join(", ", parts));
    }

    /// The observed terms, then the excluded ones.
    static void write(Lines lines, Case subject, Names names) {
        lines.add("", patient(subject.patient()) + ".");
        list(lines, "Observed: ", observed(subject, names));
        list(lines, "Excluded: ", excluded(subject, names));
        list(lines, "Suspected: ", suspected(subject, names));
    }

    public static String observed(Case subject, Names names) {
        return subject.findings().stream()
                .filter(Finding.Observed.class::isInstance)
                .map(finding -> names.term(finding.term()))
                .collect(Collectors.joining("; "));
    }

    public static String excluded(Case subject, Names names) {
        return subject.findings().stream()
                .filter(Finding.Excluded.class::isInstance)
                .map(finding -> names.term(finding.term()))
                .collect(Collectors.joining("; "));
    }

    /// Such as `hard exudates (81 %)`.
    public static String suspected(Case subject, Names names) {
        return subject.findings().stream()
                .filter(Finding.Suspected.class::isInstance)
                .map(Finding.Suspected.class::cast)
                .map(finding ->
                        names.term(finding.term())
                                + " ("
                                + Figures.percent(finding.probability())
                                + ")")
                .collect(Collectors.joining("; "));
    }

    private static void list(Lines lines, String lead, String terms) {
        if (!terms.isEmpty()) {
            lines.add(lead, "  ", terms + ".");
        }
    }
}
