package io.warrant.sources.guidelines;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// Small readings of a JSON tree.
final class Nodes {

    private Nodes() {}

    record Entry(String key, JsonNode node) {}

    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    /// The texts of a list; one text alone is a list of one.
    static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        var all = new ArrayList<String>();
        node.forEach(one -> {
            if (!text(one).isBlank()) {
                all.add(text(one));
            }
        });
        return all;
    }

    /// The members of an object, each with its key, or with its own `id` in a list.
    static List<Entry> entries(JsonNode node) {
        var all = new ArrayList<Entry>();
        if (node.isArray()) {
            node.forEach(one -> all.add(new Entry(text(one.path("id")), one)));
        } else {
            node.properties().forEach(one -> all.add(new Entry(one.getKey(), one.getValue())));
        }
        return all;
    }
}
