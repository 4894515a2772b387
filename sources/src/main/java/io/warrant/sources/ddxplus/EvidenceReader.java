package io.warrant.sources.ddxplus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.sources.releases.ReleaseFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads `release_evidences.json`: the questions, their values and their hierarchy. A question that
/// names a parent which the file lacks (five do) stands alone.
public final class EvidenceReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;

    private EvidenceReader(String file) {
        this.file = file;
    }

    /// The questions of one release, by name.
    public record Evidences(Source source, Map<String, Evidence> all) {

        public Evidences {
            all = java.util.Collections.unmodifiableMap(new TreeMap<>(all));
        }
    }

    /// @throws KnowledgeException if the file is no such JSON
    public static Evidences read(ReleaseFile file) {
        var root = file.parse(JSON::readTree);
        var reader = new EvidenceReader(file.name());
        var all = new TreeMap<String, Evidence>();
        for (var entry : root.properties()) {
            all.put(entry.getKey(), reader.evidence(entry.getKey(), entry.getValue(), root));
        }
        if (all.isEmpty()) {
            throw new KnowledgeException(
                    file.name() + " holds no evidence. Maybe it is another file.");
        }
        var source = DdxplusPublications.EVIDENCES.release(ReleaseFile.dateIn(file.name()), file);
        return new Evidences(source, all);
    }

    private Evidence evidence(String name, JsonNode node, JsonNode root) {
        var parent = node.path("code_question").asText();
        boolean child = !parent.equals(name) && root.has(parent);
        return new Evidence(
                name,
                new Evidence.Wording(
                        text(name, node, "question_en"), text(name, node, "question_fr")),
                kind(name, node),
                node.path("is_antecedent").asBoolean(),
                values(node),
                new Evidence.Place(child ? parent : "", node.path("default_value").asText()));
    }

    private AnswerKind kind(String name, JsonNode node) {
        return switch (node.path("data_type").asText()) {
            case "B" -> AnswerKind.YES_NO;
            case "C" -> AnswerKind.ONE_OF;
            case "M" -> AnswerKind.ANY_OF;
            default ->
                    throw broken(
                            name,
                            "has the data type '"
                                    + node.path("data_type").asText()
                                    + "', not B, C or M");
        };
    }

    private static List<Evidence.Value> values(JsonNode node) {
        var values = new ArrayList<Evidence.Value>();
        for (var value : node.path("possible-values")) {
            var meaning = node.path("value_meaning").path(value.asText());
            values.add(
                    new Evidence.Value(
                            value.asText(),
                            new Evidence.Wording(
                                    meaning.path("en").asText(value.asText()),
                                    meaning.path("fr").asText(value.asText()))));
        }
        return values;
    }

    private String text(String name, JsonNode node, String field) {
        var text = node.path(field).asText().strip();
        if (text.isEmpty()) {
            throw broken(name, "has no " + field);
        }
        return text;
    }

    private KnowledgeException broken(String name, String problem) {
        return new KnowledgeException(
                file
                        + ": "
                        + name
                        + " "
                        + problem
                        + ". Maybe it is another file, or was edited by hand: fetch it again.");
    }
}
