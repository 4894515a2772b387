package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Reading;
import io.warrant.sources.reading.ReadCase;

import java.util.ArrayList;
import java.util.List;

/// What was read from one patient's FHIR resources. Every condition and every observation is a
/// mention, a diagnosis, or listed as not understood.
///
/// @param patient sex and age; the onset is unknown, see [FhirReader]
/// @param reading the terms that the resources speak of, and what wasn't understood
/// @param diagnoses the diseases that they state as the patient's
/// @param ignored what is of a kind that isn't used, such as medications
public record Intake(
        Patient patient, Reading reading, List<Diagnosis> diagnoses, List<Ignored> ignored) {

    public Intake {
        diagnoses = List.copyOf(diagnoses);
        ignored = List.copyOf(ignored);
    }

    /// The case to reason from.
    public Case toCase(KnowledgeBase knowledge) {
        var read = ReadCase.of(patient, reading, knowledge);
        var all = new ArrayList<>(read.ignored());
        all.addAll(ignored);
        return new Case("", patient, read.findings(), diagnoses, List.of(), all);
    }
}
