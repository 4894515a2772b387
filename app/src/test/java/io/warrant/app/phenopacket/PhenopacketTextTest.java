package io.warrant.app.phenopacket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.util.JsonFormat;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.golden.ToyResults;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Interpretation.ProgressStatus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

class PhenopacketTextTest {

    private static final String VERSION_TWO =
            """
            {"id": "packet-1", "subject": {"id": "patient-1", "sex": "MALE",
              "timeAtLastEncounter": {"age": {"iso8601duration": "P12Y6M"}}},
             "phenotypicFeatures": [
              {"type": {"id": "TOY:0013", "label": "ring rash"},
               "severity": {"id": "HP:0012828", "label": "Severe"},
               "onset": {"age": {"iso8601duration": "P3Y"}}},
              {"type": {"id": "TOY:0032", "label": "dry eye"}, "excluded": true}],
             "measurements": [{"assay": {"id": "LOINC:1", "label": "a"},
               "value": {"quantity": {"unit": {"id": "UCUM:g", "label": "g"}, "value": 1.5}}}],
             "diseases": [{"term": {"id": "TOY:2", "label": "Redness disease"},
               "onset": {"ontologyClass": {"id": "HP:0011463", "label": "Childhood onset"}}}],
             "interpretations": [{"id": "i1", "progressStatus": "SOLVED",
               "diagnosis": {"disease": {"id": "TOY:2", "label": "Redness disease"}}}],
             "metaData": {"created": "2024-05-01T10:00:00Z", "createdBy": "a clinic",
               "phenopacketSchemaVersion": "2.0",
               "externalReferences": [{"id": "PMID:99"}]}}
            """;

    private static final String VERSION_ONE =
            """
            {"id": "old-1", "subject": {"id": "p", "sex": "FEMALE",
               "ageAtCollection": {"age": "P7Y"}},
             "phenotypicFeatures": [
               {"type": {"id": "TOY:0013", "label": "ring rash"},
                "classOfOnset": {"id": "HP:0003577", "label": "Congenital onset"}},
               {"type": {"id": "TOY:0021", "label": "murmur"}, "negated": true}],
             "genes": [{"id": "HGNC:1", "symbol": "A"}],
             "diseases": [{"term": {"id": "TOY:1", "label": "Ring disease"},
                "ageRangeOfOnset": {"start": {"age": "P1Y"}, "end": {"age": "P2Y"}}}],
             "metaData": {"created": "2020-05-01T10:00:00Z", "createdBy": "x",
                "phenopacketSchemaVersion": "1.0.0"}}
            """;

    private static Case read(String text) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return CaseReader.read(in, "test", ToyResults.BASE);
    }

    /// The claims of a result made by hand, on another patient.
    private static Differential of(Case subject) {
        var claims = ToyResults.everything();
        return new Differential(
                claims.basis(),
                subject,
                claims.arguments(),
                claims.unlisted(),
                claims.outlook(),
                claims.notices());
    }

    private static String render(Differential differential, String record) {
        var inquiry = new Inquiry("warrant 1", record, Optional.empty());
        return PhenopacketText.render(differential, ToyResults.BASE, inquiry);
    }

    /// Read by the schema's own classes, which refuse unknown fields and wrong values.
    private static Phenopacket strictly(String text) throws IOException {
        var packet = Phenopacket.newBuilder();
        JsonFormat.parser().merge(text, packet);
        return packet.build();
    }

    /// Ages are written with whole days, so that they may differ in the last digits.
    private static void assertSame(Case again, Case written) {
        assertThat(again.id()).isEqualTo(written.id());
        assertThat(again.findings()).isEqualTo(written.findings());
        assertThat(again.patient()).isEqualTo(written.patient());
        assertThat(again.diagnoses()).isEqualTo(written.diagnoses());
        assertThat(again.publications()).isEqualTo(written.publications());
    }

    @Test
    void keepsWhatAPhenopacketHolds() throws IOException {
        var text = render(of(read(VERSION_TWO)), VERSION_TWO);
        assertSame(read(text), read(VERSION_TWO));
        var packet = strictly(text);
        assertThat(packet.getSubject().getId()).isEqualTo("patient-1");
        assertThat(packet.getPhenotypicFeatures(0).getSeverity().getLabel()).isEqualTo("Severe");
        assertThat(packet.getPhenotypicFeatures(0).getOnset().getAge().getIso8601Duration())
                .isEqualTo("P3Y");
        assertThat(packet.getMeasurementsCount()).isEqualTo(1);
        assertThat(packet.getMetaData().getCreated().getSeconds())
                .isEqualTo(Instant.parse("2024-05-01T10:00:00Z").getEpochSecond());
        assertThat(packet.getInterpretations(0).getProgressStatus())
                .isEqualTo(ProgressStatus.SOLVED);
    }

    @Test
    void writesTheClaimsAsInterpretations() throws IOException {
        var packet = strictly(render(of(read(VERSION_TWO)), VERSION_TWO));
        var claims = packet.getInterpretationsList().subList(1, 4);
        assertThat(claims)
                .allSatisfy(claim -> {
                    assertThat(claim.getProgressStatus()).isEqualTo(ProgressStatus.UNSOLVED);
                    assertThat(claim.getSummary()).contains("not a medical device".substring(4));
                });
        assertThat(claims)
                .extracting(claim -> claim.getDiagnosis().getDisease().getId())
                .containsExactly("TOY:1", "TOY:3", "MONDO:0000001");
        assertThat(claims.get(0).getSummary()).contains("Calibrated probability 62");
        assertThat(claims.get(1).getSummary()).contains("Raw probability");
        assertThat(claims.get(2).getSummary()).contains("None of the candidates");
    }

    @Test
    void whoIsSureEnoughIsInProgress() throws IOException {
        var unsure = of(read(VERSION_TWO));
        var sure =
                new Differential(
                        unsure.basis(),
                        unsure.subject(),
                        unsure.arguments(),
                        unsure.unlisted(),
                        new Outlook(Optional.empty(), Optional.empty(), List.of()),
                        unsure.notices());
        var text = render(sure, VERSION_TWO);
        assertThat(strictly(text).getInterpretations(1).getProgressStatus())
                .isEqualTo(ProgressStatus.IN_PROGRESS);
        assertThat(read(text).diagnoses()).isEqualTo(read(VERSION_TWO).diagnoses());
    }

    @Test
    void writingTwiceWritesTheClaimsOnce() {
        var once = render(of(read(VERSION_TWO)), VERSION_TWO);
        assertThat(render(of(read(once)), once)).isEqualTo(once);
    }

    @Test
    void bringsVersionOneUpToVersionTwo() throws IOException {
        var text = render(of(read(VERSION_ONE)), VERSION_ONE);
        assertSame(read(text), read(VERSION_ONE));
        var packet = strictly(text);
        assertThat(packet.getPhenotypicFeatures(1).getExcluded()).isTrue();
        assertThat(packet.getPhenotypicFeatures(0).getOnset().getOntologyClass().getId())
                .isEqualTo("HP:0003577");
    }

    @Test
    void addsWhatWasTypedBesideAPhenopacket() {
        var written = read(VERSION_TWO);
        var findings = new ArrayList<>(written.findings());
        findings.add(new Finding.Excluded(ToyWorld.MURMUR, new Origin.Typed("murmur")));
        var said =
                new Case(
                        written.id(),
                        ToyResults.subject().patient(),
                        findings,
                        written.diagnoses(),
                        written.publications(),
                        written.ignored());
        var again = read(render(of(said), VERSION_TWO));
        assertThat(again.findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RING_RASH, ToyWorld.DRY_EYE, ToyWorld.MURMUR);
        assertThat(again.patient().sex()).isEqualTo(said.patient().sex());
        assertThat(again.findings().getLast()).isInstanceOf(Finding.Excluded.class);
    }

    @Test
    void makesAPhenopacketOfAnyOtherRecord() throws IOException {
        var plain =
                """
                case: plain-1
                sex: female
                age: 2-4y
                onset: childhood
                observed: [ring rash]
                excluded: [dry eye]
                publication: PMID:5
                """;
        var written = read(plain);
        var text = render(of(written), plain);
        var again = read(text);
        assertThat(again.patient()).isEqualTo(written.patient());
        assertThat(again.publications()).isEqualTo(written.publications());
        assertThat(again.diagnoses()).isEmpty();
        assertThat(again.findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RING_RASH, ToyWorld.DRY_EYE);
        assertThat(again.findings().get(1)).isInstanceOf(Finding.Excluded.class);
        var packet = strictly(text);
        assertThat(packet.getId()).isEqualTo("plain-1");
        assertRequired(OriginalPacket.JSON.readTree(text));
    }

    /// Fields that the schema's documentation demands and its classes don't.
    private static void assertRequired(JsonNode packet) {
        assertThat(packet.path("id").asText()).isNotBlank();
        assertThat(packet.path("subject").path("id").asText()).isNotBlank();
        var meta = packet.path("metaData");
        for (var key : List.of("created", "createdBy", "phenopacketSchemaVersion")) {
            assertThat(meta.path(key).asText()).as(key).isNotBlank();
        }
        assertThat(meta.path("resources")).isNotEmpty();
        for (var resource : meta.path("resources")) {
            for (var key :
                    List.of("id", "name", "url", "version", "namespacePrefix", "iriPrefix")) {
                assertThat(resource.path(key).asText()).as(key).isNotBlank();
            }
        }
        for (var each : packet.path("interpretations")) {
            assertThat(each.path("id").asText()).isNotBlank();
            assertThat(each.path("diagnosis").path("disease").path("label").asText()).isNotBlank();
        }
    }

    @Test
    void keepsEveryPatientOfTheStore() throws IOException {
        keepsAll(DataKit.require("cases/phenopackets/phenopacket-store-2026-06-25.zip"), 650);
    }

    @Test
    void keepsEveryPatientOfPhenToGene() throws IOException {
        keepsAll(DataKit.require("cases/phenopackets/pheval-phen2gene.zip"), 27);
    }

    /// One in ten patients of an archive, written out and read again.
    private static void keepsAll(Path archive, int atLeast) throws IOException {
        int kept = 0;
        try (var zip = new ZipFile(archive.toFile())) {
            var cases = CaseArchive.read(archive, ToyResults.BASE).cases();
            for (int i = 0; i < cases.size(); i += 10) {
                var entry = zip.getEntry(cases.get(i).name());
                var record =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var text = render(of(read(record)), record);
                strictly(text);
                assertSame(read(text), read(record));
                kept++;
            }
        }
        assertThat(kept).isGreaterThan(atLeast - 10);
    }
}
