package io.warrant.app.asking;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;

import java.util.Optional;

/// How a case is to be weighed, as far as somebody said.
///
/// @param candidates whose diseases are weighed; else the usual ones of the knowledge
/// @param prior how common they are held to be
/// @param coverage the share of cases that the likely set is to hold; else the usual one
/// @param confidence how likely the first claim must be; else the usual one
/// @param similar how many published patients to show for each claim
public record Weighing(
        Optional<Basis.Candidates> candidates,
        Basis.Prior prior,
        Optional<Double> coverage,
        Optional<Double> confidence,
        int similar) {

    /// How many published patients are shown for a claim at most.
    public static final int MOST_SIMILAR = 10;

    /// How many claims are argued where nobody says.
    public static final int USUAL_CLAIMS = 10;

    /// How many claims are argued at most.
    public static final int MOST_CLAIMS = 1000;

    private static final Notice UNCALIBRATED =
            new Notice(
                    Notice.Kind.LIMITED_KNOWLEDGE,
                    "--coverage",
                    "No set can be promised: this knowledge, or this choice of diseases and prior,"
                            + " isn't calibrated. Calibrate knowledge with `warrant knowledge"
                            + " learn`, and weigh OMIM's diseases as equally likely.");

    /// @param option what the number is called where it was given
    /// @throws InvalidCaseException if nobody could read so many claims
    public static int claims(int claims, String option) {
        if (claims < 1 || claims > MOST_CLAIMS) {
            throw new InvalidCaseException(
                    option
                            + " can't be "
                            + claims
                            + ". Give a number from 1 to "
                            + MOST_CLAIMS
                            + ".");
        }
        return claims;
    }

    /// @param option what the number is called where it was given
    /// @throws InvalidCaseException if results don't hold so many
    public static int similar(int similar, String option) {
        if (similar < 0 || similar > MOST_SIMILAR) {
            throw new InvalidCaseException(
                    option + " can't be " + similar + ". Give a number from 0 to 10.");
        }
        return similar;
    }

    /// @throws io.warrant.engine.errors.ConfigurationException if a number is out of bounds
    public Basis.Settings settings(KnowledgeBase base) {
        return new Basis.Settings(
                candidates.orElseGet(() -> Basis.Candidates.usual(base)),
                prior,
                coverage.orElse(Basis.Settings.COVERAGE),
                confidence.orElse(Basis.Settings.CONFIDENCE));
    }

    /// @param claims how many claims to argue
    public Differential diagnose(Reasoner reasoner, Case subject, int claims) {
        var differential =
                reasoner.diagnose(subject, settings(reasoner.base()), claims)
                        .withPrecedents(similar);
        boolean unpromised = coverage.isPresent() && differential.outlook().set().isEmpty();
        return unpromised ? differential.with(UNCALIBRATED) : differential;
    }

    public Explanation explain(Reasoner reasoner, Case subject, DiseaseId disease) {
        return reasoner.explain(subject, settings(reasoner.base()), disease)
                .withPrecedents(similar);
    }
}
