package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.ontology.Ontology;
import io.warrant.sources.files.PrintableText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads GA4GH phenopackets of versions 1 and 2, and the proband of a family. The versions differ
/// only in fields whose names don't clash, so each field is read by its own meaning, whatever
/// version the file claims to be of.
final class PhenopacketReader {

    private static final Map<String, Sex> SEXES =
            Map.of(
                    "UNKNOWN_SEX", Sex.UNKNOWN,
                    "FEMALE", Sex.FEMALE,
                    "MALE", Sex.MALE,
                    "OTHER_SEX", Sex.OTHER,
                    "0", Sex.UNKNOWN,
                    "1", Sex.FEMALE,
                    "2", Sex.MALE,
                    "3", Sex.OTHER);

    private static final Map<String, String> UNUSED_OF_PACKET =
            new TreeMap<>(
                    Map.of(
                            "measurements", "numbers aren't turned into findings",
                            "biosamples", "only findings of the patient are used",
                            "medicalActions", "treatments aren't used",
                            "files", "linked files aren't opened",
                            "htsFiles", "linked files aren't opened",
                            "genes", "genes and variants aren't used",
                            "variants", "genes and variants aren't used"));

    private static final Map<String, String> UNUSED_OF_SUBJECT =
            new TreeMap<>(
                    Map.of(
                            "vitalStatus", "whether the patient lives isn't used",
                            "karyotypicSex", "only the stated sex is used",
                            "gender", "only the stated sex is used"));

    private final PacketNotes notes;
    private final Problems problems;
    private final Ontology ontology;

    private PhenopacketReader(Ontology ontology, Problems problems) {
        this.ontology = ontology;
        this.problems = problems;
        this.notes = new PacketNotes(problems);
    }

    static Draft read(JsonNode root, Ontology ontology, Problems problems) {
        return new PhenopacketReader(ontology, problems).read(new Fields(root, "", problems));
    }

    private Draft read(Fields root) {
        if (!root.mentions("proband")) {
            return read(root, root.object("metaData").stream().toList());
        }
        notes.warnOfUnknown(root, PacketKeys.FAMILY);
        for (var key : List.of("relatives", "pedigree", "consanguinousParents")) {
            if (root.mentions(key)) {
                notes.unused(key, "of a family, only the proband is read");
            }
        }
        var proband = root.object("proband").orElse(root);
        var metaData = new ArrayList<>(proband.object("metaData").stream().toList());
        root.object("metaData").ifPresent(metaData::add);
        return read(proband, metaData);
    }

    private Draft read(Fields packet, List<Fields> metaData) {
        notes.warnOfUnknown(packet, PacketKeys.PACKET);
        noteVersion(packet);
        var subject = packet.object("subject");
        var ages = new PacketAges(ontology, notes, subject);
        var diseases = new PacketDiseases(notes, ages, packet);
        var patient =
                new Patient(
                        sex(packet, subject),
                        subject.map(ages::ofSubject).orElse(AgeRange.UNKNOWN),
                        diseases.onset());
        subject.ifPresent(this::noteSubject);
        var entries = new PacketFindings(notes, ages).of(packet);
        noteUnused(packet, UNUSED_OF_PACKET);
        var id = id(packet, subject);
        var individual = subject.map(fields -> fields.text("id")).orElse("");
        return new Draft(
                new Draft.Names(id, PrintableText.of(individual)),
                patient,
                entries,
                diseases.diagnoses(),
                Publications.of(metaData, id),
                notes.ignored(declaredVersion(metaData)));
    }

    private void noteVersion(Fields packet) {
        List.of("genes", "variants", "htsFiles").forEach(key -> notes.ofVersion1(packet, key));
        List.of("measurements", "medicalActions", "files")
                .forEach(key -> notes.ofVersion2(packet, key));
    }

    private static String declaredVersion(List<Fields> metaData) {
        return metaData.stream()
                .map(data -> data.text("phenopacketSchemaVersion"))
                .filter(version -> !version.isBlank())
                .findFirst()
                .orElse("");
    }

    private String id(Fields packet, Optional<Fields> subject) {
        var id = PrintableText.of(packet.text("id"));
        if (!id.isEmpty()) {
            return id;
        }
        problems.warning(packet.at("id"), "the phenopacket has no id.", "Give it one.");
        return subject.map(fields -> PrintableText.of(fields.text("id"))).orElse("");
    }

    private Sex sex(Fields packet, Optional<Fields> subject) {
        var text = subject.map(fields -> fields.text("sex")).orElse("").strip();
        var sex = text.isEmpty() ? Sex.UNKNOWN : SEXES.get(text);
        var place = packet.at("subject.sex");
        if (sex == null) {
            problems.error(
                    place,
                    Wording.quoted(text) + " is no sex of a phenopacket.",
                    "Write FEMALE, MALE, OTHER_SEX or UNKNOWN_SEX.");
            return Sex.UNKNOWN;
        }
        if (sex == Sex.UNKNOWN) {
            problems.warning(
                    place, "the sex is unknown.", "State it: some diseases are limited to one.");
        }
        return sex;
    }

    private void noteSubject(Fields subject) {
        notes.warnOfUnknown(subject, PacketKeys.SUBJECT);
        noteUnused(subject, UNUSED_OF_SUBJECT);
        var species = subject.object("taxonomy").map(fields -> fields.text("id")).orElse("");
        if (!species.isBlank() && !species.strip().endsWith(":9606")) {
            problems.error(
                    subject.at("taxonomy.id"),
                    "the subject is of the species " + Wording.quoted(species) + ".",
                    "Warrant knows diseases of humans only (NCBITaxon:9606).");
        }
    }

    private void noteUnused(Fields fields, Map<String, String> reasons) {
        reasons.forEach((key, reason) -> {
            if (fields.has(key)) {
                notes.unused(key, reason);
            }
        });
    }
}
