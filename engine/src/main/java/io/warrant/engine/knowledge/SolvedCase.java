package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;

import java.util.Comparator;
import java.util.List;

/// A patient whose diagnosis is known, to learn from.
///
/// @param id names the patient within the publication, or alone where there is no publication
/// @param publications where the patient was published, such as `PMID:123`; perhaps none
/// @param diagnosis the one diagnosis
/// @param patient sex, age, onset
/// @param observed what the patient showed
/// @param excluded what was looked for and not there
public record SolvedCase(
        String id,
        List<String> publications,
        Diagnosis diagnosis,
        Patient patient,
        List<TermId> observed,
        List<TermId> excluded) {

    /// By publication, then id. Two cases that it finds equal speak of one patient.
    public static final Comparator<SolvedCase> BY_PUBLICATION =
            Comparator.comparing(SolvedCase::cluster).thenComparing(SolvedCase::id);

    /// Terms and publications are sorted, each once.
    public SolvedCase {
        publications = publications.stream().sorted().distinct().toList();
        observed = observed.stream().sorted().distinct().toList();
        excluded = excluded.stream().sorted().distinct().toList();
    }

    public DiseaseId disease() {
        return diagnosis.disease();
    }

    /// What the case shares with those it isn't independent of: its publications, joined with `;`,
    /// or an empty text where it stands alone.
    public String cluster() {
        return String.join(";", publications);
    }

    /// What rows that are counted from the case cite: its publications, or the case itself.
    public String reference() {
        return publications.isEmpty() ? "case:" + id : cluster();
    }
}
