package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Terms in the reader's language, where the knowledge has labels in it.
class OtherLabelsTest {

    @TempDir static Path folder;

    @Test
    void aGermanReaderFindsAndSeesGermanLabels() throws IOException, InterruptedException {
        var program = Browser.find();
        assumeTrue(
                program.isPresent(), "skipped: there is no chromium or google-chrome on the PATH");
        try (var service = Service.inGerman();
                var browser = Browser.start(program.get(), folder);
                var tab = browser.open(folder)) {
            tab.before("localStorage.setItem('warrant.language', 'de')");
            var page = new Page(tab, service.address());
            page.open();
            tab.click("#type-findings");
            tab.type("linsenek");
            tab.until("document.querySelector('.option')");
            assertThat(tab.text(".option .what")).isEqualTo("Linsenektopie");
            assertThat(tab.text(".option .via")).isEqualTo("Ectopia lentis");
            tab.press("Enter");
            tab.type("arachnodact");
            tab.until("document.querySelector('.option .what').innerText === 'Arachnodaktylie'");
            tab.press("Enter");
            page.settle();
            assertThat(page.findings())
                    .containsExactly("observed Linsenektopie", "observed Arachnodaktylie");
            var term = "document.querySelector('#correct-HP-0001083')";
            assertThat(tab.value(term + ".lang").asText()).isEqualTo("de");
            assertThat(tab.value(term + ".title").asText()).startsWith("Ectopia lentis");
            tab.until("document.querySelector('.bars')?.innerText.includes('Linsenektopie')");
            tab.click("#tab-grid");
            tab.until("document.querySelector('.grid tbody')?.innerText.includes('Linsenektopie')");
            tab.picture(Path.of("target", "labels-de.png"));
            assertThat(Accessibility.violations(tab)).isEmpty();
            tab.fill("#language", "en");
            tab.until("document.querySelector('#findings').innerText.includes('Ectopia lentis')");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
