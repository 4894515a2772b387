package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// What kind of record a tree is, told by its fields.
enum RecordKind {
    PHENOPACKET,
    PLAIN;

    private static final int LINES_LOOKED_AT = 200;

    /// The kind, or empty and a problem where it is something else.
    static Optional<RecordKind> of(JsonNode root, Problems problems) {
        if (!root.isObject()) {
            refuseShape(root, problems);
            return Optional.empty();
        }
        if (root.path("members").isArray()) {
            problems.error(
                    "members",
                    "this is a cohort of " + root.path("members").size() + " patients.",
                    "Save each member as a phenopacket of its own.");
            return Optional.empty();
        }
        return byFields(root, problems);
    }

    private static Optional<RecordKind> byFields(JsonNode root, Problems problems) {
        long packet = count(root, PacketKeys.TELLING);
        long plain = count(root, PlainKeys.ALL);
        if (packet == 0 && plain == 0) {
            problems.error(
                    "",
                    "this is neither a phenopacket nor a case: none of their fields is in it.",
                    "See docs/case-format.md for what a case looks like.");
            return Optional.empty();
        }
        return Optional.of(packet >= plain ? PHENOPACKET : PLAIN);
    }

    private static long count(JsonNode root, List<String> keys) {
        return keys.stream().filter(key -> Fields.find(root, key).isPresent()).count();
    }

    private static void refuseShape(JsonNode root, Problems problems) {
        if (root.isArray()) {
            problems.error(
                    "",
                    "this is a list of " + root.size() + " entries, not one record.",
                    "Save each patient's record as a file of its own.");
        } else {
            refuseFreeText(problems);
        }
    }

    static void refuseFreeText(Problems problems) {
        problems.error(
                "",
                "this is free text or a table, not a record with fields.",
                "Type the findings into a case file (docs/case-format.md).");
    }

    /// Whether any of the first lines begins with a field of a record.
    static boolean looksLikeFields(String text) {
        return text.lines().limit(LINES_LOOKED_AT).anyMatch(RecordKind::isField);
    }

    private static boolean isField(String line) {
        var key = key(line);
        return PlainKeys.ALL.contains(key) || PacketKeys.TELLING.contains(key);
    }

    /// Whether a line begins the findings of a case, or a part of a phenopacket in YAML. Other
    /// fields, such as the age, are words that notes begin lines with, too.
    static boolean tellsFindings(String line) {
        var key = key(line);
        return PlainKeys.FINDINGS.contains(key)
                || (PacketKeys.TELLING.contains(key) && line.endsWith(":"));
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).replaceAll("[\"'\\s-]", "");
    }
}
