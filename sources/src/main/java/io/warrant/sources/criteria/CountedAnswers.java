package io.warrant.sources.criteria;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Program;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The answers of models that only count how many of their criteria are met, and leave the answers
/// to a template that isn't published with them. That a model counts is told by its text, which
/// asks for "at least 4 of the following" or the like, and by its rules, which hold a sum against
/// the same number.
final class CountedAnswers {

    private static final List<String> COUNTED =
            List.of("0|local::at0000|No|", "1|local::at0001|Yes|");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?:≥\\s*|\\bat least )(\\d+) of the (?:\\w+"
                            + " )?(?:criteria|features|following)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHED =
            Pattern.compile("\\bpoints?\\b|\\bscore of\\b", Pattern.CASE_INSENSITIVE);

    private CountedAnswers() {}

    /// What tests tell, and of inputs without any answer the two that count.
    static Map<String, List<String>> added(Guideline model, Map<String, List<String>> tested) {
        if (!counts(model)) {
            return tested;
        }
        var answers = new TreeMap<>(tested);
        for (var form : InputForm.of(Program.of(TestedAnswers.added(model, tested)))) {
            if (form.kind() == InputForm.Kind.ORDINAL && form.answers().isEmpty()) {
                answers.put(form.code(), COUNTED);
            }
        }
        return answers;
    }

    private static boolean counts(Guideline model) {
        var use = model.about().detail("en").use().replaceAll("<[^>]*>|\\s+", " ");
        var asks = ASKS.matcher(use);
        return asks.find() && !WEIGHED.matcher(use).find() && compares(model, asks.group(1));
    }

    private static boolean compares(Guideline model, String number) {
        var compared = Pattern.compile(">=\\s*" + number + "\\b");
        return model.logic().rules().stream()
                .flatMap(rule -> rule.when().stream())
                .anyMatch(when -> compared.matcher(when).find());
    }
}
