package io.warrant.app.phenopacket;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.cases.CaseReader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// Adds to a phenopacket what a person said beside it: further findings, another sex or age.
///
/// @param original the packet, which is changed
/// @param base the knowledge that names terms
record Additions(OriginalPacket original, KnowledgeBase base) {

    void of(Case subject) {
        var written = written();
        var packet = original.packet();
        subject.findings().stream()
                .filter(finding -> isAdded(finding) && WrittenPacket.isFeature(finding))
                .forEach(finding ->
                        packet.withArray("phenotypicFeatures")
                                .add(WrittenPacket.feature(finding, base)));
        var said = subject.patient();
        if (said.sex() != Sex.UNKNOWN && said.sex() != written.patient().sex()) {
            packet.withObject("/subject").put("sex", WrittenPacket.sex(said.sex()));
        }
        if (differs(said.age(), written.patient().age())) {
            packet.withObject("/subject")
                    .set("timeAtLastEncounter", new TimeElement(base).of(said.age()));
        }
        if (differs(said.onset(), written.patient().onset())) {
            var began = new TimeElement(base).of(said.onset());
            WrittenPacket.onset(began, packet.withArray("diseases"));
        }
    }

    /// What the packet itself says, to tell it from what was said beside it.
    private Case written() {
        var bytes = original.packet().toString().getBytes(StandardCharsets.UTF_8);
        return CaseReader.read(new ByteArrayInputStream(bytes), "the phenopacket", base);
    }

    private static boolean differs(AgeRange said, AgeRange written) {
        return said.isKnown() && !said.equals(written);
    }

    private boolean isAdded(Finding finding) {
        return !(finding.origin() instanceof Origin.Entry(var place)
                && place.startsWith(original.place() + "["));
    }
}
