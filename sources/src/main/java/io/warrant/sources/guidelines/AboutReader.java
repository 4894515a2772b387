package io.warrant.sources.guidelines;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.guideline.About;

import java.util.TreeMap;

/// Reads who wrote a model, and for what.
final class AboutReader {

    private AboutReader() {}

    static About about(JsonNode root) {
        var description = root.path("description");
        var author = description.path("original_author");
        var details = new TreeMap<String, About.Detail>();
        for (var entry : Nodes.entries(description.path("details"))) {
            details.put(entry.key(), detail(entry.node()));
        }
        return new About(
                language(Nodes.text(root.path("language").path("original_language"))),
                Nodes.text(description.path("lifecycle_state")),
                new About.Author(
                        Nodes.text(author.path("name")).strip(),
                        Nodes.text(author.path("organisation")).strip(),
                        Nodes.text(author.path("date")).strip()),
                Nodes.texts(description.path("other_contributors")),
                Nodes.text(description.path("other_details").path("references")).strip(),
                details);
    }

    private static About.Detail detail(JsonNode node) {
        return new About.Detail(
                Nodes.text(node.path("purpose")).strip(),
                Nodes.text(node.path("use")).strip(),
                Nodes.text(node.path("misuse")).strip(),
                Nodes.texts(node.path("keywords")),
                Nodes.text(node.path("copyright")).strip());
    }

    /// `en` of `ISO_639-1::en`.
    private static String language(String code) {
        int at = code.lastIndexOf(':');
        return at < 0 ? code : code.substring(at + 1);
    }
}
