package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;

import java.util.List;

/// A record as it was read, with what only its checks need. Usable only where no error was found.
record Draft(
        Names names,
        Patient patient,
        List<Entry> entries,
        List<Diagnosis> diagnoses,
        List<String> publications,
        List<Ignored> ignored) {

    /// What the record calls itself and its patient, each perhaps empty.
    record Names(String id, String individual) {}

    /// A finding with its place in the record and the label that stands beside its id, or an empty
    /// text.
    record Entry(Finding finding, String place, String label) {}

    /// A case that was read already; its findings have no labels to check.
    static Draft of(Case read) {
        return new Draft(
                new Names(read.id(), ""),
                read.patient(),
                read.findings().stream()
                        .map(finding -> new Entry(finding, place(finding.origin()), ""))
                        .toList(),
                read.diagnoses(),
                read.publications(),
                read.ignored());
    }

    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Entry(var place) -> place;
            case Origin.Words(var document, _, _, _) -> document;
            case Origin.Typed(var text) -> text;
            case Origin.Perceived(var document, _, _, _, _) -> document;
            case Origin.Several _ -> "several sources";
            case Origin.Confirmed(var read, _) -> read;
        };
    }

    Case toCase() {
        return new Case(
                names.id(),
                patient,
                entries.stream().map(Entry::finding).toList(),
                diagnoses,
                publications,
                ignored);
    }
}
