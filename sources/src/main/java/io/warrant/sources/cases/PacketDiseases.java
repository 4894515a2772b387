package io.warrant.sources.cases;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.sources.files.PrintableText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads what a phenopacket says the patient has: the diagnoses of its interpretations and its
/// diseases, each once, and when the disease began. Excluded diseases are no diagnoses.
final class PacketDiseases {

    /// The states of an interpretation that don't decide on its disease, by name and number.
    private static final Set<String> UNDECIDED = Set.of("IN_PROGRESS", "1", "UNSOLVED", "4");

    /// MONDO's name for any disease, which stands where a disease must and none is meant.
    private static final String ANY_DISEASE = "MONDO:0000001";

    private final PacketNotes notes;
    private final PacketAges ages;
    private final SequencedMap<DiseaseId, String> diagnoses = new LinkedHashMap<>();
    private AgeRange onset = AgeRange.UNKNOWN;

    PacketDiseases(PacketNotes notes, PacketAges ages, Fields packet) {
        this.notes = notes;
        this.ages = ages;
        notes.ofVersion2(packet, "interpretations");
        packet.objects("interpretations").forEach(this::interpretation);
        packet.objects("diseases").forEach(this::disease);
    }

    List<Diagnosis> diagnoses() {
        return Diagnosis.alike(diagnoses);
    }

    /// When the first disease with a stated onset began.
    AgeRange onset() {
        return onset;
    }

    private void interpretation(Fields interpretation) {
        notes.warnOfUnknown(interpretation, PacketKeys.INTERPRETATION);
        var diagnosis = interpretation.object("diagnosis");
        if (diagnosis.isEmpty()) {
            return;
        }
        var found = diagnosis.orElseThrow();
        notes.warnOfUnknown(found, PacketKeys.DIAGNOSIS);
        if (found.has("genomicInterpretations")) {
            notes.unused("genomic interpretations", "genes and variants aren't used");
        }
        var status = interpretation.text("progressStatus");
        if (UNDECIDED.contains(status)) {
            notes.unused(
                    found.at("disease"),
                    "the interpretation is unsolved or in progress, so it is no diagnosis");
        } else {
            found.object("disease").ifPresent(this::add);
        }
    }

    private void disease(Fields disease) {
        notes.warnOfUnknown(disease, PacketKeys.DISEASE);
        notes.ofVersion2(disease, "excluded");
        boolean excluded = disease.flag("excluded");
        // No version has it here, but whoever writes it means it.
        boolean negated = disease.flag("negated");
        if (excluded || negated) {
            notes.unused("excluded diseases", "only findings can be excluded, not diagnoses");
            return;
        }
        disease.object("term").ifPresent(this::add);
        var began = ages.ofOnset(disease);
        if (!onset.isKnown()) {
            onset = began;
        } else if (began.isKnown() && !began.equals(onset)) {
            notes.unused(disease.at("onset"), "the onset of the disease that stands first is used");
        }
        for (var key : List.of("diseaseStage", "clinicalTnmFinding", "tnmFinding", "resolution")) {
            if (disease.has(key)) {
                notes.unused("diseases." + key, "only the disease's onset is used");
            }
        }
    }

    private void add(Fields ontologyClass) {
        var text = ontologyClass.text("id");
        if (text.equals(ANY_DISEASE)) {
            return;
        }
        Optional<DiseaseId> id = DiseaseId.parse(text);
        if (id.isPresent()) {
            var label = PrintableText.of(ontologyClass.text("label"));
            diagnoses.merge(id.orElseThrow(), label, (a, b) -> a.isEmpty() ? b : a);
        } else if (!text.isBlank()) {
            notes.unused(ontologyClass.at("id"), Wording.quoted(text) + " is not a disease id");
            notes.problems()
                    .warning(
                            ontologyClass.at("id"),
                            Wording.quoted(text) + " is not a disease id.",
                            "Write a catalogue and a number, such as OMIM:154700.");
        }
    }
}
