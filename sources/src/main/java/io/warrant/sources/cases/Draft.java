package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Patient;

import java.util.List;

/// A record as it was read, with what only its checks need. Usable only where no error was found.
record Draft(
        String id,
        Patient patient,
        List<Entry> entries,
        List<Diagnosis> diagnoses,
        List<String> publications,
        List<Ignored> ignored) {

    /// A finding with its place in the record and the label that stands beside its id, or an empty
    /// text.
    record Entry(Finding finding, String place, String label) {}

    Case toCase() {
        return new Case(
                id,
                patient,
                entries.stream().map(Entry::finding).toList(),
                diagnoses,
                publications,
                ignored);
    }
}
