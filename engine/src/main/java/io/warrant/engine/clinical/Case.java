package io.warrant.engine.clinical;

import java.util.List;

/// A patient's record as far as it was understood.
///
/// @param id what the file calls the case, or an empty text; never logged
/// @param patient sex, age, onset
/// @param findings what was observed and excluded, in the order of the record
/// @param diagnoses the diagnoses that the record itself states; never used for reasoning, only for
///   measuring and learning
/// @param publications what the case was published in, such as `PMID:123`
/// @param ignored what was read but isn't used
public record Case(
        String id,
        Patient patient,
        List<Finding> findings,
        List<Diagnosis> diagnoses,
        List<String> publications,
        List<Ignored> ignored) {

    public Case {
        findings = List.copyOf(findings);
        diagnoses = List.copyOf(diagnoses);
        publications = List.copyOf(publications);
        ignored = List.copyOf(ignored);
    }

    public static Case of(Patient patient, List<Finding> findings) {
        return new Case("", patient, findings, List.of(), List.of(), List.of());
    }
}
