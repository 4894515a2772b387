package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The arguments of a call, checked against what the tool takes.
record Arguments(JsonNode given) {

    static final ObjectMapper JSON = new ObjectMapper();

    /// @throws InvalidCaseException if one is unknown, missing or of a wrong type
    static Arguments of(Map<String, Object> given, Definition tool) {
        JsonNode tree = JSON.valueToTree(given);
        var known = tool.input().path("properties");
        for (Iterator<String> names = tree.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (!known.has(name)) {
                var all = new ArrayList<String>();
                known.fieldNames().forEachRemaining(all::add);
                throw new InvalidCaseException(
                        tool.name() + " takes no such argument. It takes " + all + ".");
            }
            check(name, tree.path(name), known.path(name));
        }
        for (var name : tool.input().path("required")) {
            if (!tree.has(name.asText())) {
                throw new InvalidCaseException(
                        "`"
                                + name.asText()
                                + "` is missing. Give it: "
                                + known.path(name.asText()).path("description").asText());
            }
        }
        return new Arguments(tree);
    }

    private static void check(String name, JsonNode value, JsonNode schema) {
        var type = schema.path("type").asText();
        boolean sound =
                switch (type) {
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber() && value.canConvertToInt();
                    case "number" -> value.isNumber();
                    default -> isTexts(value);
                };
        var choices = schema.path("enum");
        if (!sound || (choices.isArray() && !contains(choices, value))) {
            throw new InvalidCaseException(
                    "`"
                            + name
                            + "` must be "
                            + (choices.isArray()
                                    ? "one of " + choices
                                    : type.equals("array") ? "a list of texts" : "a " + type)
                            + ". "
                            + schema.path("description").asText());
        }
    }

    private static boolean isTexts(JsonNode value) {
        for (var each : value) {
            if (!each.isTextual()) {
                return false;
            }
        }
        return value.isArray();
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        for (var choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name))
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    List<String> texts(String name) {
        var all = new ArrayList<String>();
        given.path(name).forEach(each -> all.add(each.asText()));
        return all;
    }

    Optional<Double> number(String name) {
        return Optional.ofNullable(given.get(name)).map(JsonNode::asDouble);
    }

    /// A number from 1 to the most that is allowed.
    ///
    /// @throws InvalidCaseException if it is out of bounds
    int count(String name, int usual, int most) {
        int count = given.path(name).asInt(usual);
        if (count < 1 || count > most) {
            throw new InvalidCaseException("`" + name + "` goes from 1 to " + most + ".");
        }
        return count;
    }

    /// One of the constants, where the argument is given; its schema lists them in lower case.
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return text(name).map(text -> Enum.valueOf(choices, text.toUpperCase(Locale.ROOT)));
    }
}
