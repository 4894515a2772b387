package io.warrant.app.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyResults;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseReader;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class DifferentialBundleTest {

    private static final Inquiry TYPED = new Inquiry("warrant 1.2", "", Optional.empty());

    private static final String RECORD =
            """
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"fullUrl": "https://ehr.example.org/fhir/Patient/p-1",
               "resource": {"resourceType": "Patient", "id": "p-1", "gender": "male"}},
              {"fullUrl": "https://ehr.example.org/fhir/Condition/c1",
               "resource": {"resourceType": "Condition", "id": "c1",
                "subject": {"reference": "Patient/p-1"},
                "code": {"text": "ring rash"}}},
              {"resource": {"resourceType": "Observation", "id": "o1", "status": "final",
                "subject": {"reference": "Patient/p-1"},
                "code": {"text": "dry eye"}, "valueBoolean": false}}]}
            """;

    private static String render(Differential differential, Inquiry inquiry) {
        return DifferentialBundle.render(differential, ToyResults.BASE, inquiry);
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<JsonNode> of(JsonNode bundle, String type) {
        var found = new ArrayList<JsonNode>();
        for (var entry : bundle.path("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals(type)) {
                found.add(entry.path("resource"));
            }
        }
        return found;
    }

    private static Case read(String record) {
        var in = new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8));
        return CaseReader.read(in, "test", ToyResults.BASE);
    }

    private static Differential diagnosed(String record) {
        return Reasoner.of(ToyResults.BASE, "toy", "00ff".repeat(16))
                .diagnose(read(record), ToyResults.reckoned().basis().settings(), 3);
    }

    @Test
    void isValid() {
        var asked =
                new Inquiry(
                        "warrant 1", RECORD, Optional.of(Instant.parse("2026-11-21T12:00:00Z")));
        assertThat(Validity.errors(render(ToyResults.reckoned(), TYPED))).isEmpty();
        assertThat(Validity.errors(render(ToyResults.everything(), TYPED))).isEmpty();
        assertThat(Validity.errors(render(diagnosed(RECORD), asked))).isEmpty();
    }

    @Test
    void theValidatorWouldTell() {
        var wrong =
                render(ToyResults.reckoned(), TYPED)
                        .replace("\"status\": \"preliminary\"", "\"status\": \"sure\"");
        assertThat(Validity.errors(wrong)).isNotEmpty();
    }

    @Test
    void looksAsItDid() throws IOException {
        Golden.check("differential.fhir.json", render(ToyResults.everything(), TYPED));
    }

    @Test
    void everyReferenceLeadsToAnEntry() throws IOException {
        for (var json :
                List.of(
                        render(ToyResults.everything(), TYPED),
                        render(
                                diagnosed(RECORD),
                                new Inquiry("warrant 1", RECORD, Optional.empty())))) {
            var bundle = tree(json);
            var addresses = new TreeSet<String>();
            bundle.path("entry").forEach(entry -> addresses.add(entry.path("fullUrl").asText()));
            assertThat(addresses).hasSize(bundle.path("entry").size());
            var references = bundle.findValuesAsText("reference");
            assertThat(references).isNotEmpty();
            assertThat(references)
                    .allSatisfy(reference ->
                            assertThat(
                                            reference.equals("#notices")
                                                    || addresses.contains(reference))
                                    .as(reference)
                                    .isTrue());
        }
    }

    @Test
    void aClaimIsAPredictionInPercent() throws IOException {
        var risk = of(tree(render(ToyResults.everything(), TYPED)), "RiskAssessment").getFirst();
        var predictions = risk.path("prediction");
        assertThat(predictions).hasSize(3);
        assertThat(predictions.get(0).path("probabilityDecimal").asDouble()).isEqualTo(62);
        assertThat(predictions.get(1).path("probabilityDecimal").asDouble()).isEqualTo(0.04);
        assertThat(predictions.get(1).path("rationale").asText()).startsWith("Raw probability");
        assertThat(predictions.get(1).path("extension").findValuesAsText("valueCode"))
                .containsExactly("raw");
        assertThat(predictions.get(2).path("outcome").path("coding").get(0).path("code").asText())
                .isEqualTo("unlisted");
        assertThat(risk.path("method").path("coding").get(0).path("code").asText())
                .isEqualTo("calibrated");
        assertThat(risk.path("basis")).hasSize(4);
    }

    @Test
    void saysWhatIsUnexplainedAndThatThereIsNotEnough() throws IOException {
        var bundle = tree(render(ToyResults.everything(), TYPED));
        var impression = of(bundle, "ClinicalImpression").getFirst();
        assertThat(impression.path("summary").asText()).startsWith("Not enough to tell.");
        assertThat(impression.path("note").get(0).path("text").asText()).startsWith("Abstention");
        var guidance = of(bundle, "GuidanceResponse").getFirst();
        assertThat(guidance.path("status").asText()).isEqualTo("data-required");
        assertThat(guidance.path("dataRequirement")).isNotEmpty();
    }

    @Test
    void theSameRequestGetsTheSameBytes() {
        assertThat(render(ToyResults.reckoned(), TYPED))
                .isEqualTo(render(ToyResults.reckoned(), TYPED));
        assertThat(TYPED.id(ToyResults.reckoned(), "Device"))
                .isNotEqualTo(TYPED.id(ToyResults.everything(), "Device"));
    }

    @Test
    void thePatientKeepsItsAddress() throws IOException {
        var inquiry = new Inquiry("warrant 1", RECORD, Optional.empty());
        var bundle = tree(render(diagnosed(RECORD), inquiry));
        var risk = of(bundle, "RiskAssessment").getFirst();
        assertThat(risk.path("subject").path("reference").asText())
                .isEqualTo("https://ehr.example.org/fhir/Patient/p-1");
        assertThat(
                        of(bundle, "Observation")
                                .getFirst()
                                .path("extension")
                                .get(0)
                                .path("valueString")
                                .asText())
                .isEqualTo("entry[1].resource, Condition/c1");
    }

    @Test
    void readsBackAsTheSameFindings() {
        var written = diagnosed(RECORD);
        var again = read(render(written, new Inquiry("warrant 1", RECORD, Optional.empty())));
        assertThat(again.findings().stream().map(DifferentialBundleTest::words))
                .containsExactlyElementsOf(
                        written.subject().findings().stream()
                                .map(DifferentialBundleTest::words)
                                .toList());
        assertThat(again.patient().sex()).isEqualTo(written.subject().patient().sex());
        assertThat(again.diagnoses()).isEmpty();
    }

    private static String words(Finding finding) {
        return (finding instanceof Finding.Observed ? "+" : "-") + finding.term();
    }
}
