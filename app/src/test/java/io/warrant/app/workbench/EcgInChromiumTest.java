package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.intake.Shelf;
import io.warrant.perception.signals.normal.DrawnPtbXl;
import io.warrant.perception.signals.normal.EcgNormal;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// ECGs that are dropped onto the page: as header and samples together, and what can't be read.
class EcgInChromiumTest {

    @RegisterExtension
    static final OpenWorkbench WORKBENCH = new OpenWorkbench(EcgInChromiumTest::serve);

    private static Service serve(Path folder) {
        try {
            var data = Files.createDirectory(folder.resolve("drawn"));
            DrawnPtbXl.write(data);
            var shelf = new Shelf(folder.resolve("models"));
            new EcgNormal()
                    .train(data, shelf.place("ecg"), new Task.Choices(1, 1), Progress.SILENT);
            return Service.with(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path drawn(String name) {
        return WORKBENCH.folder().resolve("drawn").resolve(name);
    }

    @Test
    void whatAModelSeesInTwoEcgsIsBroughtTogether() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.readNote();
            tab.drop(drawn("r01.hea"), drawn("r01.dat"));
            tab.until("document.querySelector('dialog[open] .percepts')");
            assertThat(tab.text("dialog .percepts")).contains("V5");
            // The paper, what it rests on, and what moved the model.
            assertThat(tab.is("document.querySelectorAll('dialog .pile img').length === 3"))
                    .isTrue();
            assertThat(
                            tab.is(
                                    "[...document.querySelectorAll('dialog .pile img')].every(each"
                                            + " => each.naturalWidth > 1000)"))
                    .isTrue();
            tab.picture(Path.of("target", "ecg-seen.png"));
            tab.click("#layer-1");
            assertThat(tab.is("document.querySelectorAll('dialog .pile img')[2].hidden")).isTrue();
            assertThat(Accessibility.violations(tab)).isEmpty();
            tab.click("#picture-add");
            page.settle();
            assertThat(String.join("; ", page.findings())).contains("suspected");

            tab.drop(drawn("r02.dat"), drawn("r02.hea"));
            tab.until("document.querySelector('dialog[open] .percepts')");
            tab.click("#picture-add");
            page.settle();
            assertThat(tab.text("#finding-HP-0003115")).contains("seen in r01", "seen in r02", "%");
            assertThat(tab.text(".notices")).contains("suspected by several sources");
            tab.picture(Path.of("target", "ecg-several.png"));
            tab.value("document.querySelector('#finding-HP-0003115').scrollIntoView()");
            tab.picture(Path.of("target", "ecg-sources.png"));
            assertThat(tab.text(".sources"))
                    .contains("Together by Bayes’s rule", "They conflict by");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsNoFinding() throws IOException, InterruptedException {
        var folder = WORKBENCH.folder();
        var flat = DrawnPtbXl.ecg(5, false);
        Arrays.fill(flat.samples()[3], 0f);
        DrawnPtbXl.write(folder, "flat", flat);
        var far = Files.readString(drawn("r03.hea")).replace("r03.dat", "../drawn/r03.dat");
        var refused =
                Map.of(
                        folder.resolve("flat"),
                        "Lead aVR is flat",
                        Files.writeString(folder.resolve("far.hea"), far),
                        "names a file that can't lie beside it");
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.readNote();
            var before = page.findings();
            for (var each : refused.entrySet()) {
                var name = each.getKey().toString();
                if (name.endsWith(".hea")) {
                    tab.drop(each.getKey(), drawn("r03.dat"));
                } else {
                    tab.drop(Path.of(name + ".hea"), Path.of(name + ".dat"));
                }
                tab.until(
                        "document.body.textContent.includes(" + Tab.quoted(each.getValue()) + ")");
                assertThat(tab.is("document.querySelector('#picture-add')")).isFalse();
                tab.picture(Path.of("target", "ecg-refused.png"));
                tab.value("document.querySelector('dialog[open]')?.close()");
            }
            assertThat(page.findings()).isEqualTo(before);
        }
    }
}
