package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/// The parts of a phenopacket that version 1 writes otherwise, as version 2 writes them.
final class VersionTwo {

    private static final List<String> SUBJECT =
            List.of("id", "alternateIds", "dateOfBirth", "timeAtLastEncounter", "vitalStatus");
    private static final List<String> SUBJECT_AFTER =
            List.of("sex", "karyotypicSex", "gender", "taxonomy");
    private static final List<String> FEATURE = List.of("severity", "modifiers");
    private static final List<String> FEATURE_AFTER = List.of("resolution", "evidence");
    private static final List<String> DISEASE_AFTER =
            List.of(
                    "resolution",
                    "diseaseStage",
                    "clinicalTnmFinding",
                    "primarySite",
                    "laterality");
    private static final List<String> META =
            List.of(
                    "created",
                    "createdBy",
                    "submittedBy",
                    "resources",
                    "updates",
                    "externalReferences");

    private VersionTwo() {}

    static Optional<ObjectNode> subject(JsonNode subject) {
        if (!subject.isObject()) {
            return Optional.empty();
        }
        var out = JsonNodeFactory.instance.objectNode();
        copy(subject, out, SUBJECT);
        if (!out.has("timeAtLastEncounter")) {
            time(subject.path("ageAtCollection"), subject.path("ageRangeAtCollection"))
                    .ifPresent(time -> out.set("timeAtLastEncounter", time));
        }
        copy(subject, out, SUBJECT_AFTER);
        return Optional.of(out);
    }

    static ObjectNode feature(JsonNode feature) {
        var out = JsonNodeFactory.instance.objectNode();
        copy(feature, out, List.of("description", "type"));
        excluded(feature, out);
        copy(feature, out, FEATURE);
        onset(feature, out);
        copy(feature, out, FEATURE_AFTER);
        return out;
    }

    static ObjectNode disease(JsonNode disease) {
        var out = JsonNodeFactory.instance.objectNode();
        copy(disease, out, List.of("term"));
        excluded(disease, out);
        onset(disease, out);
        copy(disease, out, DISEASE_AFTER);
        return out;
    }

    static ObjectNode metaData(JsonNode meta) {
        var out = JsonNodeFactory.instance.objectNode();
        copy(meta, out, META);
        out.put("phenopacketSchemaVersion", "2.0");
        return out;
    }

    private static void excluded(JsonNode entry, ObjectNode out) {
        if (entry.path("excluded").asBoolean() || entry.path("negated").asBoolean()) {
            out.put("excluded", true);
        }
    }

    private static void onset(JsonNode entry, ObjectNode out) {
        if (entry.path("onset").isObject()) {
            out.set("onset", entry.path("onset").deepCopy());
            return;
        }
        time(entry.path("ageOfOnset"), entry.path("ageRangeOfOnset"))
                .ifPresent(time -> out.set("onset", time));
        if (!out.has("onset") && entry.path("classOfOnset").isObject()) {
            out.putObject("onset").set("ontologyClass", entry.path("classOfOnset").deepCopy());
        }
    }

    /// An age or a range of ages of version 1 as a time of version 2.
    private static Optional<ObjectNode> time(JsonNode age, JsonNode range) {
        var out = JsonNodeFactory.instance.objectNode();
        if (age.path("ageClass").isObject()) {
            out.set("ontologyClass", age.path("ageClass").deepCopy());
        } else if (!duration(age).isEmpty()) {
            out.putObject("age").put("iso8601duration", duration(age));
        } else if (range.isObject()) {
            var both = out.putObject("ageRange");
            for (var end : List.of("start", "end")) {
                if (!duration(range.path(end)).isEmpty()) {
                    both.putObject(end).put("iso8601duration", duration(range.path(end)));
                }
            }
        }
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    private static String duration(JsonNode age) {
        return age.isTextual() ? age.asText() : age.path("age").asText();
    }

    private static void copy(JsonNode from, ObjectNode to, List<String> keys) {
        for (var key : keys) {
            var value = from.path(key);
            if (!value.isMissingNode() && !value.isNull()) {
                to.set(key, value.deepCopy());
            }
        }
    }
}
