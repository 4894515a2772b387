package io.warrant.app.consult;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Optional;

/// Answers as JSON: `present` and `absent` hold terms, `unknown` is true where nothing is known.
final class AnswerJson {

    private AnswerJson() {}

    static void put(ObjectNode node, Answer answer) {
        switch (answer) {
            case Answer.Present(var terms) -> terms(node, "present", terms);
            case Answer.Absent _ -> node.put("none", true);
            case Answer.Unknown _ -> node.put("unknown", true);
            case Answer.Shown(var observed, var excluded) -> {
                terms(node, "observed", observed);
                terms(node, "excluded", excluded);
            }
        }
    }

    private static void terms(ObjectNode node, String name, List<TermId> terms) {
        var array = node.putArray(name);
        terms.forEach(term -> array.add(term.value()));
    }

    /// An answer to an action; empty where it is none of its choices.
    static Optional<Answer> read(JsonNode node, Action action) {
        if (node.path("unknown").asBoolean(false)) {
            return Optional.of(new Answer.Unknown());
        }
        if (node.has("observed") || node.has("excluded")) {
            return ActionJson.terms(node.path("observed"))
                    .flatMap(observed ->
                            ActionJson.terms(node.path("excluded"))
                                    .map(excluded -> new Answer.Shown(observed, excluded)));
        }
        if (!(action instanceof Action.Ask)) {
            return Optional.empty();
        }
        if (node.path("none").asBoolean(false)) {
            return Optional.of(new Answer.Absent());
        }
        return ActionJson.terms(node.path("present"))
                .filter(terms -> !terms.isEmpty())
                .filter(Consultation.terms(action)::containsAll)
                .map(Answer.Present::new);
    }

    /// A word for an answer to a question about one term: `yes`, `no`, `unknown`.
    static Optional<Answer> word(String word, Action action) {
        return switch (word) {
            case "yes" ->
                    Consultation.terms(action).size() == 1
                            ? Optional.of(new Answer.Present(Consultation.terms(action)))
                            : Optional.empty();
            case "no" ->
                    action instanceof Action.Ask
                            ? Optional.of(new Answer.Absent())
                            : Optional.empty();
            case "unknown" -> Optional.of(new Answer.Unknown());
            default -> Optional.empty();
        };
    }
}
