package io.warrant.app.phenopacket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.util.List;
import java.util.Optional;

/// The phenopacket that was handed in, of version 1 or 2, as version 2 writes it: each field by its
/// own meaning, as it is read. What version 2 has no place for is left out: `genes`, `variants`,
/// `htsFiles` and the samples of version 1, and fields that no version has.
///
/// @param packet the fields that version 2 knows
/// @param place where its features stood, such as `phenotypicFeatures` or
///   `proband.phenotypicFeatures`
record OriginalPacket(ObjectNode packet, String place) {

    static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final List<String> CARRIED =
            List.of("measurements", "interpretations", "medicalActions", "files");

    /// The packet, or empty where the record is of another kind. The record has been read as a case
    /// before, so that it is known to be sound and bounded.
    static Optional<OriginalPacket> of(String record) {
        var tree = tree(record);
        if (!(tree instanceof ObjectNode root)) {
            return Optional.empty();
        }
        boolean family = root.path("proband").isObject();
        var packet = family ? (ObjectNode) root.path("proband") : root;
        if (!packet.path("phenotypicFeatures").isArray()) {
            return Optional.empty();
        }
        var meta = packet.path("metaData").isObject() ? packet : root;
        return Optional.of(
                new OriginalPacket(
                        versionTwo(packet, meta.path("metaData")),
                        (family ? "proband." : "") + "phenotypicFeatures"));
    }

    private static JsonNode tree(String record) {
        var text = record.strip();
        if (!text.contains("phenotypicFeatures")) {
            return JSON.missingNode();
        }
        try {
            return (text.startsWith("{") ? JSON : new YAMLMapper()).readTree(text);
        } catch (JsonProcessingException e) {
            // A note that speaks of phenopackets, say.
            return JSON.missingNode();
        }
    }

    private static ObjectNode versionTwo(ObjectNode packet, JsonNode meta) {
        var out = JSON.createObjectNode();
        out.set("id", packet.path("id").isMissingNode() ? out.textNode("") : packet.path("id"));
        VersionTwo.subject(packet.path("subject"))
                .ifPresent(subject -> out.set("subject", subject));
        var features = out.putArray("phenotypicFeatures");
        packet.path("phenotypicFeatures")
                .forEach(feature -> features.add(VersionTwo.feature(feature)));
        if (!meta.path("phenopacketSchemaVersion").asText().startsWith("1")
                && packet.path("biosamples").isArray()) {
            out.set("biosamples", packet.path("biosamples").deepCopy());
        }
        if (packet.path("diseases").isArray()) {
            var diseases = out.putArray("diseases");
            packet.path("diseases").forEach(disease -> diseases.add(VersionTwo.disease(disease)));
        }
        for (var key : CARRIED) {
            if (packet.path(key).isArray()) {
                out.set(key, packet.path(key).deepCopy());
            }
        }
        out.set("metaData", VersionTwo.metaData(meta));
        return out;
    }
}
