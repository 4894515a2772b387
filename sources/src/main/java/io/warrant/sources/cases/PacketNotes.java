package io.warrant.sources.cases;

import io.warrant.engine.clinical.Ignored;
import io.warrant.sources.files.PrintableText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is noticed while a phenopacket is read: fields that nothing uses, unknown fields, and which
/// version of the schema its fields belong to. Not safe for use by several threads.
final class PacketNotes {

    private static final String VERSION = "metaData.phenopacketSchemaVersion";

    private final Problems problems;
    private final Map<String, String> unused = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> version1 = new LinkedHashSet<>();
    private final Set<String> version2 = new LinkedHashSet<>();

    private record Tally(int count, String reason) {}

    PacketNotes(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /// A field that nothing uses.
    void unused(String field, String reason) {
        unused.putIfAbsent(field, reason);
    }

    /// A field of one finding that nothing uses; they are counted together.
    void unusedOfFinding(String field, String reason) {
        tallies.merge(field, new Tally(1, reason), (a, b) -> new Tally(a.count + 1, reason));
    }

    /// Warns of the fields that the schema doesn't have.
    void warnOfUnknown(Fields fields, Collection<String> known) {
        for (var key : fields.unknown(known)) {
            if (key.startsWith("@")) {
                continue;
            }
            unknown.add(PrintableText.of(key));
            problems.warning(
                    fields.at(key),
                    "phenopackets have no such field, so it isn't read.",
                    (problems.isLong() ? Optional.<String>empty() : Wording.nearest(key, known))
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Remove it, or look for it in the phenopacket schema."));
        }
    }

    /// A field that only version 1 of the schema has.
    void ofVersion1(Fields fields, String key) {
        if (fields.mentions(key)) {
            version1.add(key);
        }
    }

    /// A field that only version 2 of the schema has.
    void ofVersion2(Fields fields, String key) {
        if (fields.mentions(key)) {
            version2.add(key);
        }
    }

    /// All that was read but isn't used.
    ///
    /// @param declared the version that the file itself states, or an empty text
    List<Ignored> ignored(String declared) {
        var all = new ArrayList<Ignored>();
        addVersion(declared, all);
        tallies.forEach((field, tally) ->
                all.add(
                        new Ignored(
                                field
                                        + " of "
                                        + tally.count
                                        + (tally.count == 1 ? " finding" : " findings"),
                                tally.reason)));
        unused.forEach((field, reason) -> all.add(new Ignored(field, reason)));
        if (!unknown.isEmpty()) {
            all.add(
                    new Ignored(
                            String.join(", ", unknown.stream().limit(5).toList()),
                            "phenopackets have no such field"));
        }
        return all;
    }

    private void addVersion(String declared, List<Ignored> all) {
        var ones = String.join(", ", version1);
        if (!version1.isEmpty() && !version2.isEmpty()) {
            all.add(
                    new Ignored(
                            VERSION,
                            "the file has fields of version 1 ("
                                    + ones
                                    + ") and version 2 ("
                                    + String.join(", ", version2)
                                    + "), so each is read by its own meaning; a finding counts as"
                                    + " excluded where either version says so"));
        } else if (declared.startsWith("2") && !version1.isEmpty()) {
            all.add(
                    new Ignored(
                            VERSION,
                            "it says 2, but the file has fields of version 1 (" + ones + ")"));
        } else if (declared.startsWith("1") && !version2.isEmpty()) {
            all.add(
                    new Ignored(
                            VERSION,
                            "it says 1, but the file has fields of version 2 ("
                                    + String.join(", ", version2)
                                    + ")"));
        }
    }
}
