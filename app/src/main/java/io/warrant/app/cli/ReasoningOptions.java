package io.warrant.app.cli;

import io.warrant.engine.argument.Basis;

import picocli.CommandLine.Option;

import java.util.Locale;

/// How a case is weighed.
final class ReasoningOptions {

    @Option(
            names = "--diseases",
            paramLabel = "CATALOGUE",
            description = "Whose diseases are weighed: ${COMPLETION-CANDIDATES}. Default: omim.")
    Catalogue catalogue = Catalogue.OMIM;

    @Option(
            names = "--prior",
            paramLabel = "PRIOR",
            description =
                    "How common they are held to be: ${COMPLETION-CANDIDATES}. Default: uniform.")
    Commonness prior = Commonness.UNIFORM;

    /// A catalogue as the command line spells it.
    enum Catalogue {
        OMIM(Basis.Candidates.OMIM),
        ORPHA(Basis.Candidates.ORPHA),
        ALL(Basis.Candidates.ALL);

        private final Basis.Candidates candidates;

        Catalogue(Basis.Candidates candidates) {
            this.candidates = candidates;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A prior as the command line spells it.
    enum Commonness {
        UNIFORM(Basis.Prior.UNIFORM),
        PREVALENCE(Basis.Prior.PREVALENCE);

        private final Basis.Prior prior;

        Commonness(Basis.Prior prior) {
            this.prior = prior;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Basis.Settings settings() {
        return new Basis.Settings(catalogue.candidates, prior.prior);
    }
}
