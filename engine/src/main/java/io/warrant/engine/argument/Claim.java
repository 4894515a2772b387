package io.warrant.engine.argument;

import io.warrant.engine.clinical.DiseaseId;

/// What an argument is for.
public sealed interface Claim {

    /// The patient has this disease.
    record Diagnosis(DiseaseId disease, String label) implements Claim {}

    /// The patient has a disease that is not among the candidates. Always part of a differential: a
    /// closed world is the commonest lie of such systems.
    record Unlisted() implements Claim {}
}
