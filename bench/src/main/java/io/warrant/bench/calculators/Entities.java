package io.warrant.bench.calculators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.sources.calculators.InputReader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Reads the given inputs of an item, a dictionary as Python or JSON writes it.
final class Entities {

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private final Answers answers;

    private Entities(Answers answers) {
        this.answers = answers;
    }

    static void read(String text, Answers answers) {
        if (text.isEmpty()) {
            answers.unread("the list of inputs, which is empty,");
            return;
        }
        JsonNode root;
        try {
            root =
                    MAPPER.readTree(
                            text.replaceAll("\\bTrue(?=\\s*[,}\\]])", "true")
                                    .replaceAll("\\bFalse(?=\\s*[,}\\]])", "false")
                                    .replaceAll("\\b(None|nan)(?=\\s*[,}\\]])", "null"));
        } catch (JsonProcessingException e) {
            answers.unread("the list of inputs");
            return;
        }
        switch (answers.calculator().name()) {
            case "steroid-conversion" -> Doses.steroid(root, answers);
            case "morphine-equivalents" -> Doses.opioids(root, answers);
            default -> new Entities(answers).all(root);
        }
        answers.complete();
    }

    private void all(JsonNode root) {
        root.properties().forEach(entry -> one(entry.getKey(), entry.getValue()));
        Special.apply(root, answers);
    }

    private void one(String entity, JsonNode node) {
        var name = Words.input(answers.calculator().name(), entity);
        var input = answers.calculator().input(name);
        boolean foreign = entity.contains("PECARN") || entity.startsWith("Occipital");
        if (input.isEmpty() || node.isNull() || (foreign && !answers.by(Convention.MISNAMED))) {
            return;
        }
        value(input.get(), node)
                .ifPresentOrElse(value -> answers.put(name, value), () -> answers.unread(name));
    }

    private Optional<Given> value(Input input, JsonNode node) {
        return switch (input) {
            case Input.Quantity quantity -> Measured.read(quantity, node, answers);
            case Input.Choice choice -> answer(choice, node);
            case Input.Day _ -> day(node.asText());
        };
    }

    private Optional<Given> answer(Input.Choice input, JsonNode node) {
        var said =
                node.isBoolean()
                        ? node.booleanValue() ? "yes" : "no"
                        : Words.answer(input.name(), node.asText());
        if (said.equals("not testable") && answers.by(Convention.NOT_TESTABLE)) {
            return Optional.of(new Given.Answer(input.answers().getFirst()));
        }
        var found = InputReader.answer(input, said);
        if (found.isPresent() || !input.absence()) {
            return found;
        }
        if (said.equals("no") || said.equals("none")) {
            return Optional.of(new Given.Answer(input.answers().getFirst()));
        }
        return said.equals("yes") && answers.by(Convention.UNGRADED)
                ? Optional.of(new Given.Answer(input.answers().get(1)))
                : Optional.empty();
    }

    private static Optional<Given> day(String text) {
        try {
            return Optional.of(new Given.Day(LocalDate.parse(text, AMERICAN)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
