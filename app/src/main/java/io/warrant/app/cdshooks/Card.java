package io.warrant.app.cdshooks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.page.Links;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Names;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.stream.Collectors;

/// The one card that answers a call: what to consider, or that there isn't enough to tell and what
/// to look for. It informs only: it never warns, orders, or suggests to write a diagnosis into a
/// record, so it has no suggestions.
///
/// @param differential the result
/// @param base the knowledge that names things
/// @param inquiry what was asked
public record Card(Differential differential, KnowledgeBase base, Inquiry inquiry) {

    /// A summary is shorter than 140 characters.
    static final int LONGEST = 139;

    private static final int NAMED = 3;
    private static final int LINKED = 3;
    private static final String REASONS = "https://warrant.invalid/cds-hooks/override-reason";

    /// An answer without cards, for a patient of whom nothing was found.
    public static String none() {
        return "{\"cards\": []}\n";
    }

    /// The answer with the card.
    public String json() {
        var root = JsonNodeFactory.instance.objectNode();
        var card = root.putArray("cards").addObject();
        card.put("uuid", inquiry.id(differential, "card").toString());
        card.put("summary", summary());
        card.put("indicator", "info");
        card.put("detail", new CardDetail(differential, base).text());
        source(card.putObject("source"));
        overrideReasons(card);
        links(card);
        return root.toPrettyString() + "\n";
    }

    private String summary() {
        return differential
                .outlook()
                .abstention()
                .map(abstention -> {
                    var wanted =
                            abstention.questions().stream()
                                    .limit(NAMED)
                                    .map(question -> question.label())
                                    .toList();
                    return wanted.isEmpty()
                            ? "Not enough to tell which disease explains the findings"
                            : shortened("Not enough to tell. Look for: ", wanted);
                })
                .orElseGet(() ->
                        shortened(
                                "To consider: ",
                                differential.arguments().stream()
                                        .limit(NAMED)
                                        .map(Card::claim)
                                        .toList()));
    }

    private static String claim(Argument argument) {
        return Names.claim(argument.claim())
                + " ("
                + Figures.percent(argument.qualifier().probability().value())
                + ")";
    }

    /// As many of the names as fit whole; the first one is cut where it alone is too long.
    private static String shortened(String start, List<String> names) {
        for (int count = names.size(); count > 0; count--) {
            var text = start + String.join(", ", names.subList(0, count));
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        var text = start + names.stream().limit(1).collect(Collectors.joining());
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    private void source(ObjectNode source) {
        source.put("label", "Warrant " + inquiry.version() + " (not a medical device)");
        source.putObject("topic")
                .put("system", "https://warrant.invalid/cds-hooks/topic")
                .put("code", "differential")
                .put("display", "Differential diagnosis");
    }

    private static void overrideReasons(ObjectNode card) {
        var reasons = card.putArray("overrideReasons");
        addReason(reasons.addObject(), "known", "The diagnosis is known already");
        addReason(reasons.addObject(), "excluded", "These diseases are excluded already");
        addReason(reasons.addObject(), "misread", "The record is wrong, or was misread");
        addReason(reasons.addObject(), "irrelevant", "Not what this encounter is about");
    }

    private static void addReason(ObjectNode reason, String code, String display) {
        reason.put("system", REASONS).put("code", code).put("display", display);
    }

    /// The catalogues' own entries of the first claims.
    private void links(ObjectNode card) {
        var links = card.putArray("links");
        for (var argument : differential.arguments().stream().limit(LINKED).toList()) {
            if (argument.claim() instanceof Claim.Diagnosis(var disease, var label)) {
                Links.of(disease.value())
                        .ifPresent(address ->
                                links.addObject()
                                        .put("label", label + " (" + disease + ")")
                                        .put("url", address)
                                        .put("type", "absolute"));
            }
        }
        if (links.isEmpty()) {
            card.remove("links");
        }
    }
}
