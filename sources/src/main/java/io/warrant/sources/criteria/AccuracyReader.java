package io.warrant.sources.criteria;

import io.warrant.engine.argument.Criterion.Accuracy;
import io.warrant.engine.guideline.Guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads sensitivity and specificity out of a model's own text: only where one sentence states
/// both, each in percent. Of a range, the end that tells less is taken. Where two sentences state
/// different ones, neither counts.
final class AccuracyReader {

    private static final String SHARE = "([<>≥≤~]?)\\s*(\\d{1,3}(?:\\.\\d+)?)";
    private static final String RANGE =
            SHARE + "(?:\\s*%?\\s*[-–]\\s*(\\d{1,3}(?:\\.\\d+)?))?\\s*%";
    private static final Pattern BOTH =
            Pattern.compile(
                    "\\bsensitivity and (?:a"
                            + " )?specificity\\b[^.%]{0,160}?\\b(?:are|is|was|were|of)\\s+"
                            + SHARE
                            + "\\s*%\\s*(?:and|,|/)\\s*"
                            + SHARE
                            + "\\s*%",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENSITIVITY = named("sensitivity");
    private static final Pattern SPECIFICITY = named("specificity");
    private static final Pattern CUTOFF =
            Pattern.compile(
                    "\\b(?:scores?|cut-?offs?|threshold)\\b[^.;%]{0,60}?(?:≥|>=|\\bat"
                            + " least|\\bwas|\\bof)\\s*(\\d+(?:\\.\\d+)?)(?!\\s*%)",
                    Pattern.CASE_INSENSITIVE);

    /// What a text states.
    ///
    /// @param answers those of the model's answers that the sentence names
    record Stated(Accuracy accuracy, OptionalDouble cutoff, Set<String> answers) {}

    private AccuracyReader() {}

    private static Pattern named(String what) {
        return Pattern.compile(
                "\\b"
                        + what
                        + "\\s+(?:of|is|was)?\\s*"
                        + RANGE
                        + "|"
                        + RANGE
                        + "\\s+"
                        + what
                        + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    static Optional<Stated> read(Guideline model, List<String> answers) {
        var detail = model.about().detail("en");
        var found = new ArrayList<Stated>();
        for (var text : List.of(detail.use(), detail.purpose(), detail.misuse())) {
            for (var sentence : sentences(text)) {
                sentence(sentence, answers).ifPresent(found::add);
            }
        }
        boolean same =
                found.stream().map(one -> one.accuracy().ln(true)).distinct().count() == 1
                        && found.stream().map(Stated::cutoff).distinct().count() == 1;
        return same ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String[] sentences(String text) {
        return text.replaceAll("<[^>]*>", " ")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replaceAll("\\s+", " ")
                .split("(?<=[.;!?])\\s+(?=\\p{Lu}|$)");
    }

    private static Optional<Stated> sentence(String sentence, List<String> answers) {
        var both = BOTH.matcher(sentence);
        if (both.find()) {
            boolean exact = both.group(1).isEmpty() && both.group(3).isEmpty();
            return exact
                    ? stated(
                            Double.parseDouble(both.group(2)),
                            Double.parseDouble(both.group(4)),
                            sentence,
                            answers)
                    : Optional.empty();
        }
        var sensitivity = SENSITIVITY.matcher(sentence);
        var specificity = SPECIFICITY.matcher(sentence);
        if (!sensitivity.find() || !specificity.find()) {
            return Optional.empty();
        }
        return stated(least(sensitivity), least(specificity), sentence, answers);
    }

    /// Of a range the lower end; with either, a met criterion tells the least.
    private static double least(Matcher found) {
        boolean behind = found.group(2) != null;
        boolean bounded = !found.group(behind ? 1 : 4).isEmpty();
        return bounded ? Double.NaN : Double.parseDouble(found.group(behind ? 2 : 5));
    }

    private static Optional<Stated> stated(
            double sensitivity, double specificity, String sentence, List<String> answers) {
        boolean tells =
                sensitivity > 0
                        && sensitivity < 100
                        && specificity < 100
                        && sensitivity + specificity > 100;
        if (!tells) {
            return Optional.empty();
        }
        var cutoff = CUTOFF.matcher(sentence);
        var named = new TreeSet<String>();
        answers.stream().filter(answer -> names(sentence, answer)).forEach(named::add);
        return Optional.of(
                new Stated(
                        new Accuracy(sensitivity / 100, specificity / 100, sentence.strip()),
                        cutoff.find()
                                ? OptionalDouble.of(Double.parseDouble(cutoff.group(1)))
                                : OptionalDouble.empty(),
                        named));
    }

    private static boolean names(String sentence, String answer) {
        return answer.length() > 2
                && Pattern.compile("\\b" + Pattern.quote(answer) + "\\b").matcher(sentence).find();
    }
}
