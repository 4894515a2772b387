package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What a tool says of itself: a file of this package's resources. Those that take a case share its
/// arguments, and all answers share what they begin and end with.
///
/// @param name the tool's name
/// @param title for people
/// @param description for the model: what it does, and when to use it
/// @param input JSON Schema of the arguments
/// @param output JSON Schema of the answer
record Definition(
        String name, String title, String description, ObjectNode input, ObjectNode output) {

    static Definition of(String name) {
        var file = read(name);
        var input = file.withObject("/input");
        input.put("type", "object").put("additionalProperties", false);
        if (file.path("takesCase").asBoolean()) {
            input.withObject("/properties").setAll(read("case"));
        }
        var output = file.withObject("/output");
        output.put("type", "object").put("additionalProperties", false);
        var common = read("answer");
        output.withObject("/properties").setAll((ObjectNode) common.path("properties"));
        output.withObject("/$defs").setAll((ObjectNode) common.path("$defs"));
        output.withArray("/required").add("knowledge").add("intendedUse");
        return new Definition(
                name,
                file.path("title").asText(),
                file.path("description").asText(),
                input,
                output);
    }

    private static ObjectNode read(String name) {
        try (var in = Definition.class.getResourceAsStream(name + ".json")) {
            JsonNode tree = Arguments.JSON.readTree(Objects.requireNonNull(in));
            return (ObjectNode) tree;
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the program's own can't be read.", e);
        }
    }
}
