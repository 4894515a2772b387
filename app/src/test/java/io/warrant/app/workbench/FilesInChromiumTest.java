package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// Records that are dropped onto the page, and those that leave it.
class FilesInChromiumTest {

    private static final int PAUSE_MILLIS = 100;

    @TempDir static Path folder;
    private static @Nullable Service service;
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var program = Browser.find();
        assumeTrue(
                program.isPresent(), "skipped: there is no chromium or google-chrome on the PATH");
        service = new Service();
        browser = Browser.start(program.get(), folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    private static Tab tab() throws IOException {
        return Objects.requireNonNull(browser).open(folder);
    }

    private static Page page(Tab tab) {
        return new Page(tab, Objects.requireNonNull(service).address());
    }

    @Test
    void aPhenopacketIsDropped() throws IOException, InterruptedException {
        var packet =
                Files.writeString(
                        folder.resolve("dropped.json"),
                        """
                        {"id": "one", "subject": {"id": "one", "sex": "MALE"},
                         "phenotypicFeatures": [
                           {"type": {"id": "HP:0001083", "label": "Ectopia lentis"}},
                           {"type": {"id": "HP:0002650", "label": "Scoliosis"}, "excluded": true}],
                         "metaData": {"phenopacketSchemaVersion": "2.0"}}
                        """);
        try (var tab = tab()) {
            page(tab).open();
            tab.drop(packet);
            page(tab).settle();
            assertThat(page(tab).findings())
                    .containsExactly("observed Ectopia lentis", "excluded Scoliosis");
            assertThat(tab.is("document.body.classList.contains('dropping')")).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void aFhirBundleIsDropped() throws IOException, InterruptedException {
        var bundle =
                Files.writeString(
                        folder.resolve("bundle.json"),
                        """
                        {"resourceType": "Bundle", "type": "collection", "entry": [
                          {"resource": {"resourceType": "Patient", "id": "p", "gender": "female"}},
                          {"resource": {"resourceType": "Condition", "id": "c",
                            "subject": {"reference": "Patient/p"},
                            "code": {"coding": [{"system": "http://human-phenotype-ontology.org",
                              "code": "HP:0001166", "display": "Arachnodactyly"}]}}}]}
                        """);
        try (var tab = tab()) {
            page(tab).open();
            tab.drop(bundle);
            page(tab).settle();
            assertThat(page(tab).findings()).containsExactly("observed Arachnodactyly");
            assertThat(tab.value("document.getElementById('sex').value").asText())
                    .isEqualTo("female");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void theCaseIsSavedAsPhenopacketAndFhir() throws IOException, InterruptedException {
        try (var tab = tab()) {
            page(tab).readNote();
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
        var file = folder.resolve("export." + form + ".json");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("waiting for %s", form).isLessThan(end);
            Thread.sleep(PAUSE_MILLIS);
        }
        return new ObjectMapper().readTree(Files.readString(file));
    }

    @Test
    void showsWhatSingleChangeWouldMoveAClaim() throws IOException, InterruptedException {
        try (var tab = tab()) {
            page(tab).readNote();
            tab.click("#influence > summary");
            tab.until("document.querySelector('#influence tbody tr')");
            assertThat(tab.text("#influence caption")).contains("rank now is 1");
            assertThat(tab.text("#influence tbody")).contains("Ectopia lentis");
            tab.click("#status-HP-0001083");
            page(tab).settle();
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
