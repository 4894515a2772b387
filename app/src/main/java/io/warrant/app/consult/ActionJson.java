package io.warrant.app.consult;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.consultation.Test;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Questions and tests as JSON.
final class ActionJson {

    private ActionJson() {}

    static void put(ObjectNode node, Action action) {
        switch (action) {
            case Action.Ask(var question) -> put(node.putObject("ask"), question);
            // What a test shows stands in the knowledge, and may be a thousand terms.
            case Action.Order(var test) ->
                    node.putObject("order").put("id", test.id()).put("label", test.label());
            case Action.Stop(var why) -> node.putObject("stop").put("why", why.words());
            case Action.Abstain(var why) -> node.putObject("abstain").put("why", why.words());
        }
    }

    private static void put(ObjectNode node, Question question) {
        node.put("id", question.id())
                .put("text", question.text())
                .put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        terms(node, question.terms());
        question.parent().ifPresent(parent -> node.put("parent", parent));
    }

    private static void terms(ObjectNode node, List<TermId> terms) {
        var array = node.putArray("terms");
        terms.forEach(term -> array.add(term.value()));
    }

    /// A question or a test; empty where it is none.
    static Optional<Action> read(JsonNode node) {
        var ask = node.path("ask");
        var order = node.path("order");
        if (ask.isObject()) {
            return kind(ask.path("kind").asText()).flatMap(kind -> question(ask, kind));
        }
        return order.isObject()
                ? Optional.of(
                        new Action.Order(
                                new Test(
                                        order.path("id").asText(),
                                        order.path("label").asText(),
                                        List.of())))
                : Optional.empty();
    }

    private static Optional<Action> question(JsonNode ask, Question.Kind kind) {
        var parent = Optional.ofNullable(ask.get("parent")).map(JsonNode::asText);
        return terms(ask.path("terms"))
                .filter(terms -> !terms.isEmpty())
                .filter(terms -> kind != Question.Kind.YES_NO || terms.size() == 1)
                .map(terms ->
                        new Action.Ask(
                                new Question(
                                        ask.path("id").asText(),
                                        ask.path("text").asText(),
                                        kind,
                                        terms,
                                        parent)));
    }

    private static Optional<Question.Kind> kind(String word) {
        for (var kind : Question.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Terms by their ids; empty where some of them is none.
    static Optional<List<TermId>> terms(JsonNode array) {
        var terms = new ArrayList<TermId>();
        for (var node : array) {
            var term = TermId.parse(node.asText());
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
        }
        return Optional.of(terms);
    }
}
