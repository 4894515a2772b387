package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// The fields of one object of a record, with its place. What has the wrong shape is a problem,
/// never silently absent. A field may also be written in snake case, as protobuf allows.
final class Fields {

    private static final int MOST_UNKNOWN = 1000;

    /// The known names only, so it stays small.
    private static final Map<String, String> SNAKES = new ConcurrentHashMap<>();

    private final JsonNode node;
    private final String place;
    private final Problems problems;

    Fields(JsonNode node, String place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    String place() {
        return place;
    }

    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /// Whether a field is there and, if it is a list or object, holds something.
    boolean has(String key) {
        return find(node, key)
                .filter(value -> !value.isContainerNode() || !value.isEmpty())
                .isPresent();
    }

    /// Whether a field is there, whatever it holds.
    boolean mentions(String key) {
        return find(node, key).isPresent();
    }

    /// The number of entries of a list, or 0.
    int size(String key) {
        return find(node, key).filter(JsonNode::isArray).map(JsonNode::size).orElse(0);
    }

    /// A text, or an empty one where there is none.
    String text(String key) {
        var value = find(node, key);
        if (value.isEmpty()) {
            return "";
        }
        return textOf(value.orElseThrow(), at(key));
    }

    private String textOf(JsonNode value, String where) {
        if (value.isTextual() || value.isNumber()) {
            return value.asText();
        }
        wrong(where, value, "text");
        return "";
    }

    boolean flag(String key) {
        var value = find(node, key);
        if (value.isEmpty()) {
            return false;
        }
        if (!value.orElseThrow().isBoolean()) {
            problems.error(
                    at(key),
                    "it must be true or false, not " + describe(value.orElseThrow()) + ".",
                    "Write true or false without quotes.");
        }
        return value.orElseThrow().asBoolean(false);
    }

    OptionalInt whole(String key) {
        var value = find(node, key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.orElseThrow().canConvertToInt() || !value.orElseThrow().isIntegralNumber()) {
            wrong(at(key), value.orElseThrow(), "a whole number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.orElseThrow().intValue());
    }

    Optional<Fields> object(String key) {
        var value = find(node, key);
        return value.isEmpty() || isBlank(value.orElseThrow())
                ? Optional.empty()
                : objectOf(value.orElseThrow(), at(key));
    }

    /// Whether a field holds an object rather than a single value.
    boolean isObject(String key) {
        return find(node, key).filter(JsonNode::isObject).isPresent();
    }

    List<Fields> objects(String key) {
        var value = find(node, key);
        if (value.isEmpty() || isBlank(value.orElseThrow())) {
            return List.of();
        }
        if (!value.orElseThrow().isArray()) {
            wrong(at(key), value.orElseThrow(), "a list");
            return List.of();
        }
        var all = new ArrayList<Fields>();
        int index = 0;
        for (var entry : value.orElseThrow()) {
            objectOf(entry, at(key) + "[" + index++ + "]").ifPresent(all::add);
        }
        return all;
    }

    /// A list of texts; a single text counts as a list of one.
    List<String> texts(String key) {
        var value = find(node, key);
        if (value.isEmpty() || isBlank(value.orElseThrow())) {
            return List.of();
        }
        if (!value.orElseThrow().isArray()) {
            return List.of(textOf(value.orElseThrow(), at(key)));
        }
        var all = new ArrayList<String>();
        for (var entry : value.orElseThrow()) {
            all.add(textOf(entry, at(key) + "[" + all.size() + "]"));
        }
        return all;
    }

    /// A YAML field without a value reads as an empty text.
    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.asText().isBlank();
    }

    private Optional<Fields> objectOf(JsonNode value, String where) {
        if (!value.isObject()) {
            wrong(where, value, "an object with fields");
            return Optional.empty();
        }
        return Optional.of(new Fields(value, where, problems));
    }

    /// The keys that are none of the known ones, in the order of the file. A known one that stands
    /// twice, in camel and in snake case, is a problem.
    List<String> unknown(Collection<String> known) {
        var unknown = new ArrayList<String>();
        for (var field : node.properties()) {
            var key = field.getKey();
            if (known.contains(key)) {
                continue;
            }
            var camel = known.stream().filter(name -> snake(name).equals(key)).findFirst();
            if (camel.isEmpty()) {
                unknown.add(key);
                if (unknown.size() > MOST_UNKNOWN) {
                    tooMany();
                    return unknown;
                }
            } else if (node.has(camel.orElseThrow())) {
                problems.error(
                        at(key),
                        "the same field also stands as " + camel.orElseThrow() + ".",
                        "Keep one of the two.");
            }
        }
        return unknown;
    }

    private void tooMany() {
        problems.error(
                place,
                "it has more than " + MOST_UNKNOWN + " fields that don't belong there.",
                "Maybe it is not the file you meant.");
    }

    private void wrong(String where, JsonNode value, String wanted) {
        problems.error(
                where,
                "it must be " + wanted + ", not " + describe(value) + ".",
                "Compare with the format's documentation.");
    }

    static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "the text " + Wording.quoted(value.asText());
            case NUMBER -> "the number " + Wording.quoted(value.asText());
            case BOOLEAN -> value.asText();
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object with fields";
            case NULL, MISSING -> "nothing";
            case BINARY -> "binary content";
        };
    }

    /// A field by its name in camel or snake case; null counts as absent.
    static Optional<JsonNode> find(JsonNode object, String key) {
        var value = object.get(key);
        if (value == null || value.isNull()) {
            var snake = snake(key);
            value = snake.equals(key) ? null : object.get(snake);
        }
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static String snake(String camel) {
        return SNAKES.computeIfAbsent(camel, Fields::toSnake);
    }

    private static String toSnake(String camel) {
        var out = new StringBuilder(camel.length() + 4);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('_');
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
