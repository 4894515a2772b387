package io.warrant.bench.calculators;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.sources.calculators.InputReader;

import java.util.Locale;

/// Doses of drugs, which items write in forms of their own.
final class Doses {

    private static final String DOSE = " Dose";

    private Doses() {}

    /// `{'input steroid': ['Dexamethasone PO', 7.96, 'mg'], 'target steroid': 'PrednisoLONE PO'}`.
    static void steroid(JsonNode root, Answers answers) {
        var from = root.path("input steroid");
        drug("from", from.path(0).asText(), answers);
        drug("to", root.path("target steroid").asText(), answers);
        if (from.path(1).isNumber() && from.path(2).asText().equals("mg")) {
            answers.put("dose", new Given.Amount(from.path(1).doubleValue()));
        } else {
            answers.unread("dose");
        }
    }

    private static void drug(String name, String text, Answers answers) {
        var drug = text.toLowerCase(Locale.ROOT).replaceAll(" (po|iv)$", "");
        boolean routed = drug.length() < text.length();
        if (routed && !answers.by(Convention.ROUTE)) {
            answers.unread(name);
            return;
        }
        answers.calculator()
                .input(name)
                .filter(Input.Choice.class::isInstance)
                .map(Input.Choice.class::cast)
                .flatMap(choice -> InputReader.answer(choice, drug))
                .ifPresentOrElse(one -> answers.put(name, one), () -> answers.unread(name));
    }

    /// `{'TraMADol Dose': [50, 'mg'], 'TraMADol Dose Per Day': [1, 'per day']}`.
    static void opioids(JsonNode root, Answers answers) {
        if (answers.by(Convention.OPIOIDS)) {
            answers.put("factors", new Given.Answer("cdc 2016"));
        }
        root.properties()
                .forEach(entry -> {
                    if (entry.getKey().endsWith(DOSE)) {
                        opioid(entry.getKey(), root, answers);
                    }
                });
    }

    private static void opioid(String entity, JsonNode root, Answers answers) {
        var name =
                entity.substring(0, entity.length() - DOSE.length())
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-');
        var times = root.path(entity + " Per Day").path(0);
        if (answers.calculator().input(name).isEmpty() || !times.isNumber()) {
            answers.unread(name);
            return;
        }
        answers.put(
                name,
                new Given.Amount(root.path(entity).path(0).doubleValue() * times.doubleValue()));
    }
}
