package io.warrant.app.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.util.Optional;
import java.util.regex.Pattern;

/// The FHIR record that was handed in, to say which of its resources a finding is from. It has been
/// read as a case before, so that it is known to be sound and bounded.
///
/// @param tree its fields; missing where the record is of another kind
/// @param patientId the id of its patient, or an empty text
/// @param patientAddress what its resources refer to the patient by, where it is a whole address
record HandedRecord(JsonNode tree, String patientId, Optional<String> patientAddress) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Pattern UUID_ADDRESS =
            Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static HandedRecord of(String record) {
        var tree = tree(record);
        for (var entry : tree.path("entry")) {
            var resource = entry.path("resource");
            if (resource.path("resourceType").asText().equals("Patient")) {
                return of(tree, resource.path("id").asText(), entry.path("fullUrl").asText());
            }
        }
        return new HandedRecord(tree, "", Optional.empty());
    }

    private static HandedRecord of(JsonNode tree, String id, String address) {
        var kept = ID.matcher(id).matches() ? id : "";
        boolean isWhole =
                UUID_ADDRESS.matcher(address).matches()
                        || (!kept.isEmpty()
                                && address.matches("https?://[A-Za-z0-9.:/_-]+/Patient/[^/]+")
                                && address.endsWith("/Patient/" + kept));
        return new HandedRecord(tree, kept, isWhole ? Optional.of(address) : Optional.empty());
    }

    private static JsonNode tree(String record) {
        if (!record.contains("\"resourceType\"")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(record);
        } catch (JsonProcessingException e) {
            // A note that speaks of FHIR, say.
            return MissingNode.getInstance();
        }
    }

    /// The resource at a place of the record, such as `Condition/c1` at `entry[3].resource`, or
    /// empty where it has no id.
    Optional<String> resource(String place) {
        var node = tree;
        var found = Optional.<String>empty();
        for (var step : place.replace("[", ".").replace("]", "").split("\\.")) {
            node = step.matches("\\d{1,9}") ? node.path(Integer.parseInt(step)) : node.path(step);
            var id = node.path("id").asText();
            if (node.has("resourceType") && ID.matcher(id).matches()) {
                found = Optional.of(node.path("resourceType").asText() + "/" + id);
            }
        }
        return found;
    }
}
