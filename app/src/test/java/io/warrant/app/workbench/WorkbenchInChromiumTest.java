package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The workbench from end to end: a person's ways through it, in a browser, over the service.
class WorkbenchInChromiumTest {

    private static final int PAUSE_MILLIS = 100;

    @RegisterExtension static final OpenWorkbench WORKBENCH = new OpenWorkbench();

    private @Nullable Tab opened;

    @BeforeEach
    void open() throws IOException {
        opened = WORKBENCH.tab();
    }

    @AfterEach
    void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    private Tab tab() {
        return Objects.requireNonNull(opened);
    }

    private Page page() {
        return WORKBENCH.page(tab());
    }

    @Test
    void aNoteBecomesADifferential() throws IOException, InterruptedException {
        page().readNote();
        assertThat(page().first()).isEqualTo("Marfan syndrome");
        assertThat(page().findings())
                .contains("observed Ectopia lentis", "excluded Intellectual disability")
                .contains("uncertain Joint hypermobility");
        assertThat(tab().value("document.getElementById('age').value").asText()).isEqualTo("24y");
        assertThat(tab().text(".note .text")).contains("ectopia lentis");
        assertThat(tab().is("document.querySelector('.mark.excluded')")).isTrue();
        // The starter pack is small and not calibrated, and another disease is never ruled out.
        assertThat(tab().text(".raw-note")).contains("Not calibrated");
        assertThat(tab().text(".limited")).contains("Limited knowledge");
        assertThat(tab().text(".claim-row.unlisted .title")).contains("Unlisted");
        assertThat(tab().text(".evidence .bars")).contains("Ectopia lentis");
        assertThat(tab().complaints()).isEmpty();
    }

    @Test
    void correctingAFindingMovesTheDifferential() throws IOException, InterruptedException {
        page().readNote();
        var before = page().chance();
        tab().click(".mark.observed");
        tab().click("dialog input[value=excluded]");
        tab().click("#correct-done");
        tab().until("document.querySelector('.move')");
        page().settle();
        assertThat(page().findings()).contains("excluded Ectopia lentis");
        assertThat(tab().text("#finding-HP-0001083")).contains("corrected");
        assertThat(page().chance()).isNotEqualTo(before);
        tab().click("#undo");
        page().settle();
        assertThat(page().findings()).contains("observed Ectopia lentis");
        assertThat(page().chance()).isEqualTo(before);
        assertThat(tab().complaints()).isEmpty();
    }

    @Test
    void theNextQuestionIsAnsweredIntoTheCase() throws IOException, InterruptedException {
        page().open();
        tab().click("#type-findings");
        tab().type("arachnodactyly");
        tab().until("document.querySelector('.option')");
        tab().press("Enter");
        page().settle();
        tab().click("#tab-next");
        tab().until("document.querySelector('#next-yes') && document.querySelector('.shifts')");
        var asked = tab().text("#next-title");
        tab().click("#next-yes");
        page().settle();
        assertThat(page().findings()).hasSize(2);
        assertThat(asked).contains(page().findings()[1].replace("observed ", ""));
        tab().until(
                        "document.querySelector('#next-title') &&"
                                + " document.querySelector('#next-title').innerText !== "
                                + Tab.quoted(asked));
        tab().click("#next-unknown");
        tab().until("document.querySelector('#live').innerText.includes('not known')");
        assertThat(page().findings()).hasSize(2);
        assertThat(tab().complaints()).isEmpty();
    }

    @Test
    void whatIfIsComparedAndDropped() throws IOException, InterruptedException {
        page().readNote();
        var before = page().chance();
        tab().fill("#suppose-HP-0001083", "absent");
        tab().until("document.querySelector('.supposition') && document.querySelector('.move')");
        page().settle();
        assertThat(page().chance()).isNotEqualTo(before);
        assertThat(tab().text(".supposition")).contains("nobody had looked for Ectopia lentis");
        assertThat(page().findings()).contains("observed Ectopia lentis");
        tab().click("#whatif-drop");
        page().settle();
        assertThat(page().chance()).isEqualTo(before);
        tab().fill("#suppose-HP-0001083", "excluded");
        tab().click("#whatif-keep");
        page().settle();
        assertThat(page().findings()).contains("excluded Ectopia lentis");
        assertThat(tab().is("document.querySelector('.supposition')")).isFalse();
    }

    @Test
    void aSavedSessionComesBackAsItWas() throws IOException, InterruptedException {
        page().readNote();
        tab().click("#tab-judge");
        tab().click(".verdicts .reject");
        var findings = page().findings();
        tab().click("#save");
        tab().fill("#case-name", "round trip");
        tab().click("#save-session");
        var file = WORKBENCH.folder().resolve("round-trip.warrant.json");
        awaitFile(file);
        page().visit();
        tab().choose(file);
        tab().until("document.querySelector('.verdict.reject')");
        page().settle();
        assertThat(page().findings()).isEqualTo(findings);
        assertThat(tab().text("#case-title")).isEqualTo("round trip");
        assertThat(tab().text(".note .text")).contains("24-year-old man");
        assertThat(Files.readString(file)).contains("\"verdict\": \"rejected\"");
    }

    private static void awaitFile(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.exists(file)) {
            assertThat(System.nanoTime()).as("waiting for %s", file.getFileName()).isLessThan(end);
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Test
    void opensAPhenopacketAndRefusesWhatIsNone() throws IOException, InterruptedException {
        var packet =
                Files.writeString(
                        WORKBENCH.folder().resolve("packet.json"),
                        """
                        {"id": "one", "subject": {"id": "one", "sex": "FEMALE",
                          "timeAtLastEncounter": {"age": {"iso8601duration": "P6M"}}},
                         "phenotypicFeatures": [
                           {"type": {"id": "HP:0001250", "label": "Seizure"}},
                           {"type": {"id": "HP:0002650", "label": "Scoliosis"}, "excluded": true}],
                         "metaData": {"phenopacketSchemaVersion": "2.0"}}
                        """);
        page().open();
        tab().choose(packet);
        page().settle();
        assertThat(page().findings()).containsExactly("observed Seizure", "excluded Scoliosis");
        assertThat(tab().value("document.getElementById('age').value").asText()).isEqualTo("6m");
        tab().choose(
                        Files.writeString(
                                WORKBENCH.folder().resolve("none.json"), "{\"nonsense\": 1}"));
        tab().until("document.querySelector('#problem .trouble')");
        assertThat(tab().text("#problem")).contains("can’t use this").contains("case");
        assertThat(page().findings()).hasSize(2);
    }

    @Test
    void worksWithTheKeyboardAlone() throws IOException, InterruptedException {
        page().open();
        tab().press("/");
        tab().type("arachnodact");
        tab().until("document.querySelector('.option[aria-selected=true]')");
        tab().press("Enter");
        tab().type("no intellectual disab");
        tab().until("document.querySelector('.option .denied')");
        tab().press("Enter");
        page().settle();
        assertThat(page().findings())
                .containsExactly("observed Arachnodactyly", "excluded Intellectual disability");
        tab().press("Escape");
        tab().value("document.activeElement.blur()");
        tab().press("j");
        tab().until(
                        "document.querySelectorAll('.claim')[1].getAttribute('aria-pressed') ==="
                                + " 'true'");
        tab().press("g");
        tab().until("document.querySelector('.grid td')");
        tab().press("ArrowRight");
        tab().until("document.querySelector('#tab-next[aria-selected=true]')");
        tab().press("?");
        tab().until("document.querySelector('dialog[open] .keys')");
        tab().press("Escape");
        tab().until("!document.querySelector('dialog')");
        tab().press("Control+z");
        tab().until("document.querySelectorAll('#findings .finding').length === 1");
        tab().press("Tab");
        assertThat(
                        tab().value(
                                        "getComputedStyle(document.activeElement).outlineStyle + '"
                                                + " ' + document.activeElement.tagName")
                                .asText())
                .startsWith("solid ")
                .doesNotContain("BODY");
        assertThat(tab().complaints()).isEmpty();
    }

    @Test
    void isDarkWhereThatIsPreferred() throws IOException, InterruptedException {
        tab().prefer("dark");
        page().readNote();
        tab().picture(Path.of("target", "workbench-dark.png"));
        assertThat(tab().value("getComputedStyle(document.body).backgroundColor").asText())
                .isEqualTo("rgb(19, 23, 27)");
        tab().click("#theme");
        assertThat(tab().value("getComputedStyle(document.body).backgroundColor").asText())
                .isEqualTo("rgb(246, 246, 243)");
    }

    @Test
    void whatIsOfBeforeNeverPassesForAnAnswer() throws IOException, InterruptedException {
        page().readNote();
        tab().offline(true);
        tab().click("#status-HP-0001083");
        tab().until("document.querySelector('.trouble')");
        assertThat(tab().text(".trouble")).contains("doesn’t answer").contains("Try again");
        assertThat(tab().is("document.querySelector('.answer.stale')")).isTrue();
        assertThat(tab().text(".standing.failed")).contains("earlier state");
        tab().offline(false);
        tab().click("#retry");
        page().settle();
        assertThat(tab().is("document.querySelector('.trouble')")).isFalse();
    }

    @Test
    void showsTheIntendedUseAlwaysAndInFullOnce() throws IOException, InterruptedException {
        page().visit();
        tab().until("document.querySelector('dialog[open]')");
        assertThat(tab().text("dialog")).contains("must not be used");
        tab().click("#understood");
        tab().until("!document.querySelector('dialog')");
        assertThat(tab().text("#intended")).contains("Not a medical device");
        page().visit();
        assertThat(tab().is("document.querySelector('dialog')")).isFalse();
        var paint =
                tab().value("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        assertThat(paint.isNumber()).isTrue();
        System.out.printf("first contentful paint of the workbench: %.0f ms%n", paint.asDouble());
    }
}
