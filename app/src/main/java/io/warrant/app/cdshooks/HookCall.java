package io.warrant.app.cdshooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A call of the hook: either all that is needed, or which prefetch keys it lacks. Addresses and
/// tokens in it are never read.
public sealed interface HookCall {

    /// A call that can be answered.
    ///
    /// @param record the patient's resources as one FHIR Bundle, as text
    /// @param entries how many conditions and observations there are
    record Ready(String record, int entries) implements HookCall {}

    /// A call without some of the prefetch keys that were asked for.
    record Lacking(List<String> keys) implements HookCall {

        public Lacking {
            keys = List.copyOf(keys);
        }

        /// What is wrong, ending in advice.
        public String message() {
            return "The prefetch lacks "
                    + String.join(", ", keys)
                    + ", and Warrant never fetches from a FHIR server. Send every key of GET"
                    + " /cds-services, null where there is nothing.";
        }
    }

    /// @throws InvalidCaseException if the body isn't a call of this hook
    static HookCall of(byte[] body) {
        var call = Json.object(body);
        if (!call.path("hook").asText().equals(Discovery.HOOK)) {
            throw new InvalidCaseException(
                    "`hook` isn't " + Discovery.HOOK + ". Call this service for that hook only.");
        }
        if (!call.path("hookInstance").isTextual()) {
            throw new InvalidCaseException(
                    "`hookInstance` is missing. Send a UUID that names this call.");
        }
        var patient = call.path("context").path("patientId").asText();
        if (patient.isBlank()) {
            throw new InvalidCaseException(
                    "`context.patientId` is missing. Send the id of the patient in view.");
        }
        var prefetch = call.path("prefetch");
        var lacking = Discovery.PREFETCH.keySet().stream().filter(key -> !prefetch.has(key));
        var keys = lacking.toList();
        return keys.isEmpty() ? ready(prefetch, patient) : new Lacking(keys);
    }

    private static Ready ready(JsonNode prefetch, String patientId) {
        var bundle = Json.MAPPER.createObjectNode();
        bundle.put("resourceType", "Bundle").put("type", "collection");
        var entries = bundle.putArray("entry");
        var patient = prefetch.path(Discovery.PATIENT);
        if (patient.isObject()) {
            if (!patient.path("id").asText().equals(patientId)) {
                throw new InvalidCaseException(
                        "The patient of the prefetch isn't the one in `context.patientId`. Send"
                                + " the patient in view.");
            }
            entries.addObject().set("resource", patient);
        }
        int before = entries.size();
        for (var key : List.of(Discovery.CONDITIONS, Discovery.OBSERVATIONS)) {
            var value = prefetch.path(key);
            for (var entry : value.path("entry")) {
                entries.add(entry);
            }
        }
        return new Ready(bundle.toString(), entries.size() - before);
    }

    /// Reads bodies.
    final class Json {

        static final ObjectMapper MAPPER = new ObjectMapper();

        private Json() {}

        static JsonNode object(byte[] body) {
            try {
                var tree = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
                if (tree != null && tree.isObject()) {
                    return tree;
                }
            } catch (JsonProcessingException e) {
                // Its message may quote the record.
                throw new InvalidCaseException(
                        "The body is malformed JSON. Maybe a comma, quote or bracket is missing or"
                                + " one too many.");
            }
            throw new InvalidCaseException(
                    "The body is no JSON object. Send one as CDS Hooks has.");
        }
    }
}
