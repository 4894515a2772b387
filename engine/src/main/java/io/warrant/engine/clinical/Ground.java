package io.warrant.engine.clinical;

/// What an argument may rest on: a finding, the patient's sex or age, the age at which the illness
/// began, all observed findings together, or what a published criterion makes of them.
public sealed interface Ground
        permits Finding,
                Ground.OfSex,
                Ground.OfAge,
                Ground.OfOnset,
                Ground.OfFindings,
                Ground.OfCriterion {

    /// The patient's sex.
    record OfSex(Sex sex) implements Ground {}

    /// How old the patient is.
    record OfAge(AgeRange age) implements Ground {}

    /// The age at which the illness began, or the age by which it had begun.
    record OfOnset(AgeRange onset) implements Ground {}

    /// The observed findings together.
    ///
    /// @param observed how many they are
    record OfFindings(int observed) implements Ground {}

    /// What of the patient a published criterion asks for.
    ///
    /// @param guideline the criterion's id
    /// @param name as people call it
    record OfCriterion(String guideline, String name) implements Ground {}
}
