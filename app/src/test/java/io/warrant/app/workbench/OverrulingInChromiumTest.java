package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.images.grade.IdridGrade;
import io.warrant.perception.images.retina.ToyIdrid;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A reader who sees a photograph otherwise than the model says so, and sees the answer change.
class OverrulingInChromiumTest {

    private static final String ANSWER =
            "document.querySelector('dialog .percepts .suspected').textContent";

    private static final String PERCEPTS = "document.querySelector('dialog .percepts').textContent";

    @RegisterExtension
    static final OpenWorkbench WORKBENCH = new OpenWorkbench(OverrulingInChromiumTest::serve);

    private static Service serve(Path folder) {
        try {
            var zip = folder.resolve("toy.zip");
            ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
            var shelf = new Shelf(folder.resolve("models"));
            new IdridGrade(128)
                    .train(zip, shelf.place("grade"), new Task.Choices(1, 1), Progress.SILENT);
            Files.write(folder.resolve("eye.png"), ToyIdrid.photo(78, true));
            return Service.with(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(Tab tab, int concept, String word)
            throws IOException, InterruptedException {
        var before = tab.value(PERCEPTS).asText();
        tab.value(
                "(() => { const select = document.querySelector('#concept-%d'); select.focus();"
                                .formatted(concept)
                        + " select.value = '%s'; select.dispatchEvent(new Event('change')); })()"
                                .formatted(word));
        tab.until(PERCEPTS + " !== " + Tab.quoted(before));
    }

    @Test
    void theAnswerChangesWithTheWord() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            WORKBENCH.page(tab).readNote();
            tab.drop(WORKBENCH.folder().resolve("eye.png"));
            tab.until("document.querySelector('dialog[open] .concepts')");
            var alone = tab.value(ANSWER).asText();
            for (int concept = 0; concept < 4; concept++) {
                say(tab, concept, "absent");
            }
            tab.picture(Path.of("target", "overruled.png"));
            assertThat(alone).startsWith("9");
            assertThat(tab.value(ANSWER).asText()).doesNotStartWith("9");
            assertThat(tab.text("dialog")).contains("A person overruled the haemorrhages: absent.");
            // The reader stays where the word was said.
            assertThat(tab.value("document.activeElement.id").asText()).isEqualTo("concept-3");
            assertThat(Accessibility.violations(tab)).isEmpty();

            say(tab, 0, "");
            assertThat(tab.text("dialog .percepts")).contains("microaneurysms");
            for (int concept = 1; concept < 4; concept++) {
                say(tab, concept, "");
            }
            assertThat(tab.value(ANSWER).asText()).isEqualTo(alone);
            assertThat(tab.text("dialog")).doesNotContain("A person overruled");
        }
    }
}
