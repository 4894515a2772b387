package io.warrant.app.cli;

import io.warrant.app.asking.Weighing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Locale;
import java.util.Optional;

/// How a case is weighed.
final class ReasoningOptions {

    @Option(
            names = "--diseases",
            paramLabel = "CATALOGUE",
            description =
                    "Whose diseases are weighed: ${COMPLETION-CANDIDATES}. Default: omim, or all"
                            + " where the knowledge has none of OMIM.")
    @Nullable Catalogue catalogue;

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

    @Option(
            names = "--coverage",
            paramLabel = "SHARE",
            description =
                    "Share of cases whose right diagnosis the set of likely claims is to contain,"
                            + " such as 0.95. Default: 0.9.")
    @Nullable Double coverage;

    @Option(
            names = "--confidence",
            paramLabel = "P",
            description =
                    "How likely the first claim must be to be relied on; 0 never says that there"
                            + " isn't enough to tell. Default: 0.2.")
    @Nullable Double confidence;

    @Option(
            names = "--similar",
            paramLabel = "N",
            description =
                    "How many published patients to compare with, for each claim: up to 10."
                            + " Default: 3 in HTML, all in JSON, else 1.")
    @Nullable Integer similar;

    /// @param base the knowledge, whose usual candidates are weighed unless others are asked for
    Basis.Settings settings(KnowledgeBase base) {
        return weighing(0).settings(base);
    }

    /// @param format the form of output, which tells how many published patients are shown
    Weighing weighing(OutputOptions.Format format) {
        return weighing(similar(format));
    }

    private Weighing weighing(int shown) {
        return new Weighing(
                Optional.ofNullable(catalogue).map(chosen -> chosen.candidates),
                prior.prior,
                Optional.ofNullable(coverage),
                Optional.ofNullable(confidence),
                shown);
    }

    int similar(OutputOptions.Format format) {
        if (similar == null) {
            return switch (format) {
                case TEXT, MARKDOWN, PHENOPACKET, FHIR -> 1;
                case HTML -> 3;
                case JSON -> Weighing.MOST_SIMILAR;
            };
        }
        return Weighing.similar(similar, "--similar");
    }
}
