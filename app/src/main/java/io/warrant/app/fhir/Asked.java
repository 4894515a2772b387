package io.warrant.app.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.asking.Weighing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the operation `$differential` is asked: the patient's resources, in a Bundle alone or as
/// the parameter `record`, and how to weigh them.
///
/// @param record the resources, as text
/// @param weighing how to weigh them
/// @param claims how many claims to argue
/// @param time when it is asked, if that is said
public record Asked(String record, Weighing weighing, int claims, Optional<Instant> time) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The only published patients that a Bundle shows are in the rationale.
    private static final int PRECEDENTS = 1;

    /// @throws InvalidCaseException if the body is no JSON, or holds no record
    /// @throws ConfigurationException if a parameter can't be used
    public static Asked of(byte[] body) {
        var tree = tree(body);
        if (!tree.path("resourceType").asText().equals("Parameters")) {
            return new Asked(
                    new String(body, StandardCharsets.UTF_8),
                    weighing(JSON.createObjectNode()),
                    Weighing.USUAL_CLAIMS,
                    Optional.empty());
        }
        var record = parameter(tree, "record").path("resource");
        if (!record.isObject()) {
            throw new InvalidCaseException(
                    "Parameters: there is no `record`. Give the patient's Bundle as the resource of"
                            + " a parameter of that name.");
        }
        var limit = parameter(tree, "limit").path("valueInteger");
        return new Asked(
                record.toString(),
                weighing(tree),
                Weighing.claims(limit.asInt(Weighing.USUAL_CLAIMS), "`limit`"),
                time(tree));
    }

    private static JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            // Its message may quote the record.
            throw new InvalidCaseException(
                    "The body is malformed JSON. Maybe a comma, quote or bracket is missing or one"
                            + " too many.");
        }
        throw new InvalidCaseException(
                "The body is no resource. Send a Bundle, or Parameters with the Bundle as"
                        + " `record`.");
    }

    private static JsonNode parameter(JsonNode tree, String name) {
        for (var parameter : tree.path("parameter")) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        return JSON.missingNode();
    }

    private static Weighing weighing(JsonNode tree) {
        return new Weighing(
                choice(tree, "diseases", Basis.Candidates.values()),
                choice(tree, "prior", Basis.Prior.values()).orElse(Basis.Prior.UNIFORM),
                share(tree, "coverage"),
                share(tree, "confidence"),
                PRECEDENTS);
    }

    private static <E extends Enum<E>> Optional<E> choice(JsonNode tree, String name, E[] all) {
        var value = parameter(tree, name).path("valueCode").asText();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(all)
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .orElseThrow(() ->
                                new ConfigurationException(
                                        "`"
                                                + name
                                                + "` is none of its choices. Give one of "
                                                + Arrays.toString(all).toLowerCase(Locale.ROOT)
                                                + " as valueCode.")));
    }

    private static Optional<Double> share(JsonNode tree, String name) {
        var value = parameter(tree, name).path("valueDecimal");
        return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
    }

    private static Optional<Instant> time(JsonNode tree) {
        var value = parameter(tree, "at").path("valueInstant").asText();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeParseException e) {
            throw new ConfigurationException(
                    "`at` is no instant. Write it as 2026-11-21T12:00:00Z in valueInstant.", e);
        }
    }
}
