package io.warrant.sources.criteria;

import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads out of a model's rules which results it may come to, and out of its text what they are
/// worth.
final class DecisionReader {

    private static final Pattern ANSWER =
            Pattern.compile(
                    "\\$(gt\\d+)(?:\\|[^|]*\\|)?\\s*=\\s*(?:(?:\\d+\\|)?local::(at\\d+)(?:\\|(.*)\\|)?"
                        + "|'(.*)')\\s*",
                    Pattern.DOTALL);
    private static final Pattern SUM =
            Pattern.compile(
                    "\\$(gt\\d+)(?:\\|[^|]*\\|)?\\.(?:magnitude|value)\\s*=.*", Pattern.DOTALL);

    private final Guideline model;
    private final Set<String> outputs = new TreeSet<>();
    private final Map<String, Set<String>> answers = new LinkedHashMap<>();
    private final Set<String> scores = new LinkedHashSet<>();

    private DecisionReader(Guideline model) {
        this.model = model;
    }

    /// Empty where a model doesn't say in words or by a cut-off that its criterion is met.
    static Optional<Decision> read(Program program) {
        return new DecisionReader(program.guideline()).read();
    }

    private Optional<Decision> read() {
        for (var binding : model.bindings()) {
            if (!binding.isInput()) {
                binding.elements().forEach(element -> outputs.add(element.code()));
            }
        }
        model.logic().rules().forEach(rule -> rule.then().forEach(this::action));
        var stated = AccuracyReader.read(model, allAnswers());
        var deciding =
                answers.entrySet().stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(Decision::saysMet))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!deciding.isEmpty()) {
            var byWords = stated.filter(one -> one.cutoff().isEmpty());
            return Optional.of(
                    new Decision(
                            deciding,
                            OptionalDouble.empty(),
                            byWords.map(AccuracyReader.Stated::accuracy),
                            byWords.map(AccuracyReader.Stated::answers).orElse(Set.of())));
        }
        return stated.filter(one -> one.cutoff().isPresent() && scores.size() == 1)
                .map(one ->
                        new Decision(
                                List.copyOf(scores),
                                one.cutoff(),
                                Optional.of(one.accuracy()),
                                Set.of()));
    }

    private void action(String action) {
        var answer = ANSWER.matcher(action.strip());
        if (answer.matches() && outputs.contains(answer.group(1))) {
            var words = words(answer);
            answers.computeIfAbsent(answer.group(1), _ -> new TreeSet<>()).add(words.strip());
        }
        var sum = SUM.matcher(action.strip());
        if (sum.matches() && outputs.contains(sum.group(1))) {
            scores.add(sum.group(1));
        }
    }

    /// As the rule writes it, else as the model's terms do.
    private String words(Matcher answer) {
        if (answer.group(2) == null) {
            return answer.group(4);
        }
        var written = answer.group(3);
        return written == null || written.isBlank() ? model.term(answer.group(2), "en") : written;
    }

    private List<String> allAnswers() {
        var all = new ArrayList<String>();
        answers.values().forEach(all::addAll);
        return all;
    }
}
