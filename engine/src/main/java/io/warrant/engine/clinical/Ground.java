package io.warrant.engine.clinical;

/// What an argument may rest on: a finding, the patient's sex, or the age at which the illness
/// began.
public sealed interface Ground permits Finding, Ground.OfSex, Ground.OfOnset {

    /// The patient's sex.
    record OfSex(Sex sex) implements Ground {}

    /// The age at which the illness began, or the age by which it had begun.
    record OfOnset(AgeRange onset) implements Ground {}
}
