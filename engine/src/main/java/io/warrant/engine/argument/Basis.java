package io.warrant.engine.argument;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;
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
    ///
    /// @param candidates whose diseases are weighed
    /// @param prior how common they are held to be
    /// @param coverage the share of cases whose right diagnosis the set of likely claims is to
    ///   contain, from 0.01 to 0.99
    /// @param confidence how likely the first claim must be to be relied on, from 0 to 1
    public record Settings(Candidates candidates, Prior prior, double coverage, double confidence) {

        /// How likely the first claim must be where nothing else is asked for: below it, four of
        /// five first claims are wrong.
        public static final double CONFIDENCE = 0.2;

        public static final double COVERAGE = 0.9;

        public static final Settings USUAL = new Settings(Candidates.OMIM, Prior.UNIFORM);

        public Settings {
            if (!(coverage >= 0.01 && coverage <= 0.99)) {
                throw new ConfigurationException(
                        "A coverage of "
                                + coverage
                                + " can't be promised. Give a number from 0.01 to 0.99, such as"
                                + " 0.9.");
            }
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new ConfigurationException(
                        "A confidence of "
                                + confidence
                                + " is no probability. Give a number from 0 to 1, such as 0.2.");
            }
        }

        /// The same with the candidates and prior that calibrations are measured with.
        public Settings measured() {
            return new Settings(USUAL.candidates, USUAL.prior, coverage, confidence);
        }

        /// With the usual coverage and confidence.
        public Settings(Candidates candidates, Prior prior) {
            this(candidates, prior, COVERAGE, CONFIDENCE);
        }
    }

    /// Whose diseases are weighed against each other.
    public enum Candidates {
        OMIM,
        ORPHA,
        ALL;

        /// OMIM's, or all where the knowledge has none of OMIM.
        public static Candidates usual(KnowledgeBase base) {
            for (int disease = 0; disease < base.diseases(); disease++) {
                if (base.diseaseId(disease).catalogue().equals(OMIM.name())) {
                    return OMIM;
                }
            }
            return ALL;
        }
    }

    /// How common the diseases are held to be before anything is known of the patient.
    public enum Prior {
        UNIFORM,
        PREVALENCE
    }
}
