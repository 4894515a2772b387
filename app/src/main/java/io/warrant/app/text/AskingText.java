package io.warrant.app.text;

import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.triage.Asking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A question about urgency, with what its answers would do.
final class AskingText {

    /// How many answers are shown: the likeliest.
    private static final int SHOWN = 3;

    private final Names names;
    private final Lines lines;

    AskingText(KnowledgeBase base, Lines lines) {
        names = new Names(base);
        this.lines = lines;
    }

    void add(Asking asking) {
        var question = asking.question();
        var term = question.terms().size() == 1 ? " (" + question.terms().getFirst() + ")" : "";
        lines.add("  ", lines.paint(Paint.NAME, question.text()) + term);
        asking.turns().stream()
                .sorted(Comparator.comparingDouble(Asking.Turn::chance).reversed())
                .limit(SHOWN)
                .forEach(turn ->
                        lines.add(
                                "    ",
                                answer(turn.answer(), question)
                                        + " ("
                                        + Figures.percent(turn.chance())
                                        + "): an emergency with "
                                        + Figures.percent(turn.danger().chance())));
        int left = asking.turns().size() - SHOWN;
        if (left > 0) {
            lines.add("    ", "and " + Figures.count(left, "less likely answer"));
        }
    }

    private String answer(Answer answer, Question question) {
        return switch (answer) {
            case Answer.Present(var terms) ->
                    question.kind() == Question.Kind.YES_NO ? "yes" : labels(terms, question);
            case Answer.Absent() -> "no";
            case Answer.Unknown() -> "not known";
            case Answer.Shown(var observed, _) -> labels(observed, question);
        };
    }

    /// What is answered, without the words of the question that it begins with.
    private String labels(List<TermId> terms, Question question) {
        return terms.stream()
                .map(names::term)
                .map(label ->
                        label.startsWith(question.text())
                                ? label.substring(question.text().length()).strip()
                                : label)
                .collect(Collectors.joining("; "));
    }
}
