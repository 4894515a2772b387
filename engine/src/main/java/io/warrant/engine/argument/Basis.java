package io.warrant.engine.argument;

import io.warrant.engine.knowledge.Source;

import java.util.List;

/// What a differential was reckoned from, so that it can be reckoned again.
///
/// @param caseId what the file calls the case, or an empty text
/// @param knowledge the name of the knowledge used
/// @param fingerprint its content hash, SHA-256 in hex
/// @param sources the releases it was built from
/// @param settings the choices made for this run
/// @param candidates how many diseases were weighed
public record Basis(
        String caseId,
        String knowledge,
        String fingerprint,
        List<Source> sources,
        Settings settings,
        int candidates) {

    public Basis {
        sources = List.copyOf(sources);
    }

    /// The choices made for a run.
    ///
    /// @param candidates which catalogue's diseases are weighed
    /// @param prior how common the diseases are held to be
    public record Settings(Candidates candidates, Prior prior) {

        public static final Settings USUAL = new Settings(Candidates.OMIM, Prior.UNIFORM);
    }

    /// Whose diseases are weighed against each other.
    public enum Candidates {
        OMIM,
        ORPHA,
        ALL
    }

    /// How common the diseases are held to be before anything is known of the patient.
    public enum Prior {
        UNIFORM,
        PREVALENCE
    }
}
