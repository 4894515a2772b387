package io.warrant.sources.cases;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the findings of a phenopacket. Version 2 says `excluded`, version 1 says `negated`; either
/// excludes. A field that only looks like one of them is refused, since an exclusion that is
/// overlooked turns the finding into its opposite.
final class PacketFindings {

    private static final Set<String> LIKE_EXCLUDED =
            Set.of(
                    "absent",
                    "exclude",
                    "excluded",
                    "isabsent",
                    "isexcluded",
                    "isnegated",
                    "isobserved",
                    "ispresent",
                    "negate",
                    "negated",
                    "negation",
                    "negative",
                    "observed",
                    "polarity",
                    "present");

    private static final Map<String, String> UNUSED =
            new TreeMap<>(
                    Map.of(
                            "resolution", "that a finding went away again isn't used",
                            "severity", "how severe a finding is isn't used",
                            "modifiers", "only the finding itself is used",
                            "evidence", "how a finding was established isn't used",
                            "description", "only the coded finding is used"));

    private final PacketNotes notes;
    private final PacketAges ages;

    PacketFindings(PacketNotes notes, PacketAges ages) {
        this.notes = notes;
        this.ages = ages;
    }

    List<Draft.Entry> of(Fields packet) {
        var entries = new ArrayList<Draft.Entry>();
        for (var feature : packet.objects("phenotypicFeatures")) {
            refuseLookAlikes(feature);
            notes.warnOfUnknown(feature, PacketKeys.FEATURE);
            noteUnused(feature);
            entry(feature).ifPresent(entries::add);
        }
        if (entries.isEmpty() && !notes.problems().refuse()) {
            notes.problems()
                    .error(
                            packet.at("phenotypicFeatures"),
                            "the phenopacket has no phenotypic features"
                                    + instead(packet)
                                    + ", so there is nothing to reason from.",
                            "Add what was observed in the patient, or excluded.");
        }
        return entries;
    }

    private static String instead(Fields packet) {
        return packet.has("measurements") ? " (only measurements, which aren't used yet)" : "";
    }

    private Optional<Draft.Entry> entry(Fields feature) {
        notes.ofVersion2(feature, "excluded");
        notes.ofVersion1(feature, "negated");
        boolean excluded = feature.flag("excluded");
        boolean negated = feature.flag("negated");
        if (!feature.mentions("type")) {
            notes.problems()
                    .error(
                            feature.at("type"),
                            "the finding has no term.",
                            "Write it as {\"id\": \"HP:0001250\", \"label\": \"Seizure\"}.");
            return Optional.empty();
        }
        return feature.object("type").flatMap(type -> entry(feature, type, excluded || negated));
    }

    private Optional<Draft.Entry> entry(Fields feature, Fields type, boolean excluded) {
        var text = type.text("id");
        var term = TermId.parse(text);
        if (term.isEmpty()) {
            notes.problems()
                    .error(
                            type.at("id"),
                            Wording.quoted(text) + " is not a term id.",
                            "Write a prefix, a colon and the number, such as HP:0001250.");
            return Optional.empty();
        }
        var origin = new Origin.Entry(feature.place());
        Finding finding =
                excluded
                        ? new Finding.Excluded(term.orElseThrow(), origin)
                        : new Finding.Observed(term.orElseThrow(), origin);
        return Optional.of(new Draft.Entry(finding, feature.place(), type.text("label")));
    }

    private void refuseLookAlikes(Fields feature) {
        for (var key : feature.unknown(PacketKeys.FEATURE)) {
            if (LIKE_EXCLUDED.contains(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                notes.problems()
                        .error(
                                feature.at(key),
                                "phenopackets have no such field, so it isn't clear whether the"
                                        + " finding is excluded.",
                                "Write \"excluded\": true where it is, and nothing where it"
                                        + " isn't.");
            }
        }
    }

    private void noteUnused(Fields feature) {
        ages.noteVersion(feature);
        if (PacketAges.hasOnset(feature)) {
            notes.unusedOfFinding("onset", "only the onset of the disease as a whole is used");
        }
        UNUSED.forEach((key, reason) -> {
            if (feature.has(key)) {
                notes.unusedOfFinding(key, reason);
            }
        });
    }
}
