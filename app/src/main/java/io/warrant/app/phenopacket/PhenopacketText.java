package io.warrant.app.phenopacket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.exchange.Inquiry;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.io.UncheckedIOException;

/// A differential as a phenopacket of version 2: the patient, and a claim an interpretation. A
/// phenopacket that was handed in keeps all that version 2 has a place for; any other record gives
/// what was understood of it.
///
/// Written without a clock: `metaData.created` is the record's own, else the time of the inquiry,
/// else the epoch, which is what the schema takes a time that isn't stated for.
public final class PhenopacketText {

    private static final ObjectWriter WRITER =
            OriginalPacket.JSON.writer(
                    new DefaultPrettyPrinter(
                                    Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private PhenopacketText() {}

    public static String render(Differential differential, KnowledgeBase base, Inquiry inquiry) {
        var packet =
                OriginalPacket.of(inquiry.record())
                        .map(original -> added(original, differential, base))
                        .orElseGet(() -> new WrittenPacket(differential, base).packet());
        nameAll(packet, differential, inquiry);
        new Interpretations(differential, base).addTo(packet.withArray("interpretations"));
        new MetaData(differential, base).addTo(packet, inquiry);
        return text(ordered(packet));
    }

    /// The original with what was added beside it, such as findings typed on the command line.
    private static ObjectNode added(
            OriginalPacket original, Differential differential, KnowledgeBase base) {
        new Additions(original, base).of(differential.subject());
        return original.packet();
    }

    /// Every phenopacket and every subject has an id.
    private static void nameAll(ObjectNode packet, Differential differential, Inquiry inquiry) {
        if (packet.path("id").asText().isBlank()) {
            packet.put("id", "warrant-" + inquiry.id(differential, "phenopacket"));
        }
        var subject = packet.withObject("/subject");
        if (subject.path("id").asText().isBlank()) {
            subject.put("id", packet.path("id").asText());
        }
    }

    private static ObjectNode ordered(ObjectNode packet) {
        var meta = packet.remove("metaData");
        packet.set("metaData", meta);
        return packet;
    }

    private static String text(ObjectNode packet) {
        try {
            return WRITER.writeValueAsString(packet) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree in memory can't be written.", e);
        }
    }
}
