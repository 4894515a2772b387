package io.warrant.sources.criteria;

import io.warrant.engine.argument.Criterion.Accuracy;
import io.warrant.engine.argument.Criterion.Standing;
import io.warrant.engine.guideline.Value;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/// How a model's result says whether its criterion is met: by its words, or by a score that reaches
/// the cut-off that its text gives.
///
/// @param codes the elements that hold the result
/// @param cutoff from which on a score meets the criterion
/// @param accuracy what the text says the result is worth
/// @param positive the answers that the accuracy counts as met, where the text names them
record Decision(
        List<String> codes,
        OptionalDouble cutoff,
        Optional<Accuracy> accuracy,
        Set<String> positive) {

    private static final Pattern NOT_MET =
            Pattern.compile(
                    "\\b(?:not|no|negative|unlikely|less likely|reject\\w*|excluded|absent)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTLY =
            Pattern.compile(
                    "\\b(?:possibl[ey]|probabl[ey]|likely|may|might|suspected|consider|inconclusive"
                            + "|intermediate)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MET =
            Pattern.compile(
                    "^(?:definite|positive)\\b|^meets?\\b|^classifiable as\\b"
                            + "|\\bcriteria (?:are )?(?:met|fulfilled|satisfied)\\b"
                            + "|\\bpositive (?:diagnosis|for|by)\\b|\\bdiagnosis by\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Whether words say that a criterion is met.
    static boolean saysMet(String words) {
        return ofWords(words).filter(one -> one == Standing.MET).isPresent();
    }

    private static Optional<Standing> ofWords(String words) {
        if (NOT_MET.matcher(words).find()) {
            return Optional.of(Standing.NOT_MET);
        }
        if (PARTLY.matcher(words).find()) {
            return Optional.of(Standing.PARTLY_MET);
        }
        return MET.matcher(words.strip()).find() ? Optional.of(Standing.MET) : Optional.empty();
    }

    /// What one ending says: of several elements, the best.
    Standing of(List<Value> ending) {
        var best = cutoff.isPresent() ? Standing.UNKNOWN : Standing.NOT_MET;
        for (var value : ending) {
            var one = cutoff.isPresent() ? byScore(value) : byWords(value);
            best = one.ordinal() < best.ordinal() ? one : best;
        }
        return best;
    }

    private static Standing byWords(Value value) {
        return value.isMissing()
                ? Standing.NOT_MET
                : ofWords(label(value)).orElse(Standing.UNKNOWN);
    }

    private Standing byScore(Value value) {
        double score =
                switch (value) {
                    case Value.Quantity quantity -> quantity.magnitude();
                    case Value.Count(var number) -> number;
                    case Value.Ordinal(var points, _, _) -> points;
                    default -> Double.NaN;
                };
        if (Double.isNaN(score)) {
            return Standing.UNKNOWN;
        }
        return score >= cutoff.orElseThrow() ? Standing.MET : Standing.NOT_MET;
    }

    /// What a result says, such as `Definite IE`, or a number.
    static String label(Value value) {
        return switch (value) {
            case Value.Ordinal(_, _, var label) -> label.strip();
            case Value.Coded(_, var label) -> label.strip();
            case Value.Words(var words) -> words.strip();
            case Value.Missing _ -> "";
            default -> value.text().strip();
        };
    }

    /// The accuracy, if the text gives one for such a result.
    Optional<Accuracy> accuracy(Standing standing, String result) {
        boolean counted =
                switch (standing) {
                    case MET -> positive.isEmpty() || positive.contains(result);
                    case NOT_MET -> true;
                    case PARTLY_MET -> positive.contains(result);
                    case UNKNOWN -> false;
                };
        return counted ? accuracy : Optional.empty();
    }
}
