package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Records that are dropped onto the page, and those that leave it.
class FilesInChromiumTest {

    private static final int PAUSE_MILLIS = 100;

    @RegisterExtension static final OpenWorkbench WORKBENCH = new OpenWorkbench();

    @Test
    void aPhenopacketIsDropped() throws IOException, InterruptedException {
        var packet =
                Files.writeString(
                        WORKBENCH.folder().resolve("dropped.json"),
                        """
                        {"id": "one", "subject": {"id": "one", "sex": "MALE"},
                         "phenotypicFeatures": [
                           {"type": {"id": "HP:0001083", "label": "Ectopia lentis"}},
                           {"type": {"id": "HP:0002650", "label": "Scoliosis"}, "excluded": true}],
                         "metaData": {"phenopacketSchemaVersion": "2.0"}}
                        """);
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).open();
            tab.drop(packet);
            WORKBENCH.page(tab).settle();
            assertThat(WORKBENCH.page(tab).findings())
                    .containsExactly("observed Ectopia lentis", "excluded Scoliosis");
            assertThat(tab.is("document.body.classList.contains('dropping')")).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aFhirBundleIsDropped() throws IOException, InterruptedException {
        var bundle =
                Files.writeString(
                        WORKBENCH.folder().resolve("bundle.json"),
                        """
                        {"resourceType": "Bundle", "type": "collection", "entry": [
                          {"resource": {"resourceType": "Patient", "id": "p", "gender": "female"}},
                          {"resource": {"resourceType": "Condition", "id": "c",
                            "subject": {"reference": "Patient/p"},
                            "code": {"coding": [{"system": "http://human-phenotype-ontology.org",
                              "code": "HP:0001166", "display": "Arachnodactyly"}]}}}]}
                        """);
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).open();
            tab.drop(bundle);
            WORKBENCH.page(tab).settle();
            assertThat(WORKBENCH.page(tab).findings()).containsExactly("observed Arachnodactyly");
            assertThat(tab.value("document.getElementById('sex').value").asText())
                    .isEqualTo("female");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theCaseIsSavedAsPhenopacketAndFhir() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).readNote();
            var packet = saved(tab, "phenopacket");
            assertThat(packet.at("/metaData/phenopacketSchemaVersion").asText()).startsWith("2.");
            assertThat(packet.path("interpretations")).isNotEmpty();
            assertThat(packet.path("phenotypicFeatures"))
                    .anyMatch(each -> each.at("/type/id").asText().equals("HP:0001083"));
            var bundle = saved(tab, "fhir");
            assertThat(bundle.path("resourceType").asText()).isEqualTo("Bundle");
            assertThat(bundle.findValuesAsText("resourceType"))
                    .contains("RiskAssessment", "Provenance");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static JsonNode saved(Tab tab, String form) throws IOException, InterruptedException {
        tab.click("#save");
        tab.fill("#case-name", "export");
        tab.click("#save-" + form);
        tab.until("!document.querySelector('dialog')");
        var file = WORKBENCH.folder().resolve("export." + form + ".json");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("waiting for %s", form).isLessThan(end);
            Thread.sleep(PAUSE_MILLIS);
        }
        return new ObjectMapper().readTree(Files.readString(file));
    }

    @Test
    void showsWhatSingleChangeWouldMoveAClaim() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).readNote();
            tab.click("#influence > summary");
            tab.until("document.querySelector('#influence tbody tr')");
            assertThat(tab.text("#influence caption")).contains("rank now is 1");
            assertThat(tab.text("#influence tbody")).contains("Ectopia lentis");
            tab.click("#status-HP-0001083");
            WORKBENCH.page(tab).settle();
            tab.until(
                    "document.querySelector('#influence')?.open &&"
                            + " document.querySelector('#influence tbody')?.innerText"
                            + ".includes('observed instead')");
            tab.value("document.querySelector('#influence').scrollIntoView()");
            tab.picture(Path.of("target", "influence.png"));
            assertThat(Accessibility.violations(tab)).isEmpty();
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
