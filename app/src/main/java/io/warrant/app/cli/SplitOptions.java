package io.warrant.app.cli;

import io.warrant.bench.split.DateSplit;
import io.warrant.bench.split.PublicationFolds;
import io.warrant.bench.split.Splitting;
import io.warrant.bench.split.Unsplit;
import io.warrant.engine.errors.ConfigurationException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Locale;

/// Which cases are learned from before which others are ranked.
final class SplitOptions {

    private static final int USUAL = 5;

    @Option(
            names = "--folds",
            paramLabel = "K",
            description = {
                "Part the cases into K, and rank each part after learning from the others; what the"
                        + " knowledge had learned before is forgotten."
            })
    @Nullable Integer folds;

    @Option(
            names = "--split",
            paramLabel = "KIND",
            description = {
                "How to part: ${COMPLETION-CANDIDATES}. publication: cases that share one stay"
                        + " together (default, 5 folds); date: learn from the older four fifths by"
                        + " PubMed number, rank the newest fifth."
            })
    @Nullable Kind kind;

    /// A split as the command line spells it.
    enum Kind {
        PUBLICATION,
        DATE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The same, but by publication in five folds where nothing else is asked for.
    Splitting honest(long seed) {
        return folds == null && kind == null ? new PublicationFolds(USUAL, seed) : splitting(seed);
    }

    Splitting splitting(long seed) {
        if (kind == Kind.DATE) {
            if (folds != null) {
                throw new ConfigurationException(
                        "--split date has one round, so --folds says nothing. Leave --folds out,"
                                + " or choose --split publication.");
            }
            return DateSplit.USUAL;
        }
        if (folds == null && kind == null) {
            return new Unsplit();
        }
        return new PublicationFolds(folds == null ? USUAL : folds, seed);
    }
}
