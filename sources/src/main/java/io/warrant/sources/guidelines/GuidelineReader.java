package io.warrant.sources.guidelines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.guideline.Binding;
import io.warrant.engine.guideline.Element;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Logic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads one model from its JSON.
public final class GuidelineReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(100).build());
    }

    private final String file;

    private GuidelineReader(String file) {
        this.file = file;
    }

    /// @param file its name, for messages and where the model lacks an id
    /// @throws KnowledgeException if it is no model, naming the place
    public static Guideline read(String file, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        try {
            var root = JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            return new GuidelineReader(file).guideline(root);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new KnowledgeException(
                    file
                            + (place == null
                                    ? ""
                                    : " line "
                                            + place.getLineNr()
                                            + " column "
                                            + place.getColumnNr())
                            + ": it is no JSON. Fetch the file again.",
                    e);
        }
    }

    private Guideline guideline(JsonNode root) {
        var definition = root.path("definition");
        if (!definition.isObject()) {
            throw new KnowledgeException(
                    file + ": there is no object 'definition'. Maybe it is no GDL2 model.");
        }
        var id = Nodes.text(root.path("id"));
        return new Guideline(
                id.isEmpty() ? nameOf(file) : id,
                Nodes.text(root.path("concept")),
                AboutReader.about(root),
                bindings(definition.path("data_bindings")),
                logic(definition),
                TermsReader.terms(root.path("ontology")));
    }

    private static String nameOf(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.replaceFirst("(\\.gdl2)?\\.json$", "");
    }

    private static List<Binding> bindings(JsonNode node) {
        var all = new ArrayList<Binding>();
        for (var entry : Nodes.entries(node)) {
            var one = entry.node();
            all.add(
                    new Binding(
                            entry.key(),
                            !Nodes.text(one.path("type")).equalsIgnoreCase("OUTPUT"),
                            Nodes.text(one.path("model_id")),
                            elements(one.path("elements")),
                            Nodes.texts(one.path("predicates"))));
        }
        return all;
    }

    private static List<Element> elements(JsonNode node) {
        var all = new ArrayList<Element>();
        for (var entry : Nodes.entries(node)) {
            var one = entry.node();
            all.add(
                    new Element(
                            entry.key(),
                            Nodes.text(one.path("path")),
                            Nodes.text(one.path("data_type")),
                            Nodes.texts(one.path("allowed_values")),
                            Nodes.texts(one.path("units"))));
        }
        return all;
    }

    private static Logic logic(JsonNode definition) {
        var rules = new ArrayList<Logic.Rule>();
        for (var entry : Nodes.entries(definition.path("rules"))) {
            var one = entry.node();
            rules.add(
                    new Logic.Rule(
                            entry.key(),
                            one.path("priority").asInt(0),
                            Nodes.texts(one.path("when")),
                            Nodes.texts(one.path("then"))));
        }
        var templates = new ArrayList<Logic.Template>();
        for (var entry : Nodes.entries(definition.path("templates"))) {
            templates.add(
                    new Logic.Template(
                            entry.key(),
                            Nodes.text(entry.node().path("name")),
                            entry.node().path("object").toString()));
        }
        return new Logic(
                Nodes.texts(definition.path("pre_conditions")),
                Nodes.texts(definition.path("default_actions")),
                rules,
                templates);
    }
}
