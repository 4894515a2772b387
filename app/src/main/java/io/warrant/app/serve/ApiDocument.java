package io.warrant.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The OpenAPI document: a frame, what each group of routes says of itself, and for each operation
/// the problems that any of them may answer with. Made when it is first asked for.
final class ApiDocument {

    private static final String FRAME = "/io/warrant/app/serve/openapi/frame.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// What any route answers with, whatever it does.
    private static final Map<String, String> ALWAYS =
            new TreeMap<>(
                    Map.of(
                            "400", "The record or an option can't be used.",
                            "401", "No key, or none that is known.",
                            "403", "The key may not do this.",
                            "421", "The service isn't asked for by this name.",
                            "429", "Too many requests of this caller.",
                            "500", "A bug in the program, or broken knowledge.",
                            "503", "Too many requests of all callers, or the service ends."));

    private final Site site;
    private @Nullable String made;

    ApiDocument(Site site) {
        this.site = site;
    }

    synchronized String json() {
        var known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private String make() {
        var root = read(FRAME);
        for (var piece : site.descriptions()) {
            var described = read(piece);
            root.withObject("/paths").setAll((ObjectNode) described.path("paths"));
            described
                    .path("components")
                    .properties()
                    .forEach(kind ->
                            root.withObject("/components/" + kind.getKey())
                                    .setAll((ObjectNode) kind.getValue()));
        }
        forms(root);
        site.parameters().forEach((reference, paths) -> parameter(root, reference, paths));
        for (var path : root.withObject("/paths").properties()) {
            for (var operation : path.getValue()) {
                problems(path.getKey(), (ObjectNode) operation);
            }
        }
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which forms records can be had in depends on the groups of routes that there are.
    private void forms(ObjectNode root) {
        for (var parameter : root.at("/paths/~1api~1v1~1convert/post/parameters")) {
            if (parameter.path("name").asText().equals("to")) {
                var forms = ((ObjectNode) parameter).putObject("schema").putArray("enum");
                site.conversions().keySet().forEach(forms::add);
            }
        }
    }

    private static void parameter(ObjectNode root, String reference, Set<String> paths) {
        for (var path : root.withObject("/paths").properties()) {
            if (paths.contains(path.getKey())) {
                path.getValue()
                        .forEach(operation ->
                                ((ObjectNode) operation)
                                        .withArray("parameters")
                                        .addObject()
                                        .put("$ref", reference));
            }
        }
    }

    private static void problems(String path, ObjectNode operation) {
        var responses = operation.withObject("/responses");
        if (path.contains("{")) {
            problem(responses, "404", "There is nothing of this name.");
        }
        ALWAYS.forEach((status, description) -> problem(responses, status, description));
        if (operation.has("requestBody")) {
            problem(responses, "408", "The body came too slowly.");
            problem(responses, "413", "The body is too large.");
        }
    }

    private static void problem(ObjectNode responses, String status, String description) {
        if (!responses.has(status)) {
            responses
                    .withObject("/" + status)
                    .put("description", description)
                    .withObject("/content")
                    .withObject("/application~1problem+json")
                    .withObject("/schema")
                    .put("$ref", "schemas/problem");
        }
    }

    private static ObjectNode read(String resource) {
        try (var in = ApiDocument.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + resource + ".");
            }
            return (ObjectNode) YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
