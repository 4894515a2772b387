package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.argument.Differential;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;

/// A phenopacket of a case that came from a record of another kind.
///
/// @param differential whose subject is written
/// @param base the knowledge that names terms
record WrittenPacket(Differential differential, KnowledgeBase base) {

    /// MONDO's name for any disease. It stands where the schema demands a disease and none is
    /// meant; the reader takes it for no diagnosis.
    static final String ANY_DISEASE = "MONDO:0000001";

    ObjectNode packet() {
        var subject = differential.subject();
        var packet = OriginalPacket.JSON.createObjectNode();
        packet.put("id", subject.id());
        patient(subject, packet.putObject("subject"));
        var features = packet.putArray("phenotypicFeatures");
        subject.findings().stream()
                .filter(WrittenPacket::isFeature)
                .forEach(finding -> features.add(feature(finding, base)));
        diseases(subject, packet);
        var references = packet.putObject("metaData").putArray("externalReferences");
        subject.publications()
                .forEach(publication -> references.addObject().put("id", publication));
        return packet;
    }

    private void patient(Case subject, ObjectNode out) {
        out.put("id", subject.id());
        if (subject.patient().age().isKnown()) {
            out.set("timeAtLastEncounter", new TimeElement(base).of(subject.patient().age()));
        }
        out.put("sex", sex(subject.patient().sex()));
    }

    static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "FEMALE";
            case MALE -> "MALE";
            case OTHER -> "OTHER_SEX";
            case UNKNOWN -> "UNKNOWN_SEX";
        };
    }

    /// The form has no place for what is only suspected.
    static boolean isFeature(Finding finding) {
        return !(finding instanceof Finding.Suspected);
    }

    static ObjectNode feature(Finding finding, KnowledgeBase base) {
        var out = OriginalPacket.JSON.createObjectNode();
        var words = words(finding.origin());
        if (!words.isEmpty()) {
            out.put("description", words);
        }
        out.set("type", PacketTerms.of(finding.term(), base));
        if (finding instanceof Finding.Excluded) {
            out.put("excluded", true);
        }
        return out;
    }

    /// The words that a finding was read from.
    private static String words(Origin origin) {
        return switch (origin) {
            case Origin.Words words -> words.words();
            case Origin.Entry _,
                    Origin.Typed _,
                    Origin.Confirmed _,
                    Origin.Perceived _,
                    Origin.Several _ ->
                    "";
        };
    }

    private void diseases(Case subject, ObjectNode packet) {
        var diseases = packet.putArray("diseases");
        for (var diagnosis : subject.diagnoses()) {
            diseases.addObject()
                    .set("term", PacketTerms.of(diagnosis.disease().value(), diagnosis.label()));
        }
        if (subject.patient().onset().isKnown()) {
            onset(new TimeElement(base).of(subject.patient().onset()), diseases);
        }
    }

    /// Only a disease has an onset, so where none is stated it is that of any disease.
    static void onset(ObjectNode time, ArrayNode diseases) {
        if (diseases.isEmpty()) {
            diseases.addObject().set("term", PacketTerms.of(ANY_DISEASE, "disease"));
        }
        ((ObjectNode) diseases.get(0)).set("onset", time);
    }
}
