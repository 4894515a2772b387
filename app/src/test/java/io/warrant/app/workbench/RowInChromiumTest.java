package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.intake.Shelf;
import io.warrant.perception.intake.Tasks;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A row of a table that is dropped onto the page: what stands in it, which of its columns a model
/// goes by, and what it suspects.
class RowInChromiumTest {

    private static final String COLUMNS = "lean,hump,cobb_angle_degrees,age_years,sex,school";

    @RegisterExtension
    static final OpenWorkbench WORKBENCH = new OpenWorkbench(RowInChromiumTest::serve);

    private static Service serve(Path folder) {
        try {
            var data = Files.writeString(folder.resolve("school.csv"), pupils());
            var shelf = new Shelf(folder.resolve("models"));
            Tasks.named("table")
                    .train(
                            Path.of(data + "#spine"),
                            shelf.place("spines"),
                            new Task.Choices(1, 1),
                            Progress.SILENT);
            // A table tells no terms: whoever trains the model names them in its card.
            var card = shelf.place("spines").resolve("card.json");
            var told = Files.readString(card);
            var named =
                    told.replaceFirst(
                            "(\"spine = bent\"\\s*,\\s*\"term\"\\s*:\\s*)\"\"", "$1\"HP:0002650\"");
            assertThat(named).isNotEqualTo(told);
            Files.writeString(card, named);
            return Service.with(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Bent are those who lean, have a hump and an angle above ten degrees; nothing else counts.
    private static String pupils() {
        var random = new Random(4);
        var text = new StringBuilder(COLUMNS + ",spine\n");
        for (int i = 0; i < 300; i++) {
            boolean lean = random.nextInt(4) > 0;
            boolean hump = random.nextInt(4) > 0;
            int angle = random.nextInt(30);
            text.append(
                    "%s,%s,%d,%d,%s,%s%n"
                            .formatted(
                                    lean ? "yes" : "no",
                                    hump ? "yes" : "no",
                                    angle,
                                    8 + random.nextInt(10),
                                    random.nextBoolean() ? "f" : "m",
                                    (random.nextBoolean() ? "north" : "south")
                                            + ","
                                            + (lean && hump && angle > 10 ? "bent" : "straight")));
        }
        return text.toString();
    }

    private static Path row(String name, String cells) throws IOException {
        return Files.writeString(WORKBENCH.folder().resolve(name), COLUMNS + "\n" + cells + "\n");
    }

    @Test
    void whatAModelMakesOfARowBecomesASuspectedFinding() throws IOException, InterruptedException {
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.readNote();
            var before = page.findings();
            tab.drop(row("pupil.csv", "yes,yes,27,12,f,north"));
            tab.until("document.querySelector('dialog[open] .percepts')");

            assertThat(tab.text("dialog table.row"))
                    .contains("cobb_angle_degrees", "27", "school", "north");
            assertThat(tab.text("dialog .percepts")).contains("Scoliosis", "%", "For it speaks");
            // Marked is what speaks for the likeliest, not what speaks for the rest.
            assertThat(marked(tab)).contains("lean", "hump", "cobb_angle_degrees");
            assertThat(marked(tab)).doesNotContain("sex", "school");
            assertThat(
                            tab.is(
                                    "document.querySelector('dialog table.row').clientWidth + 4 >"
                                            + " document.querySelector('dialog"
                                            + " .scroll').clientWidth"))
                    .isTrue();
            assertThat(Accessibility.violations(tab)).isEmpty();
            looks(tab, "row-seen");

            tab.click("#picture-add");
            page.settle();
            assertThat(page.findings()).contains("suspected Scoliosis").hasSize(before.length + 1);
            looks(tab, "row-suspected");
            tab.click("#picture-HP-0002650");
            tab.until("document.querySelector('dialog[open] table.row')");
            assertThat(tab.is("document.querySelector('#picture-add')")).isFalse();
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsNoFinding() throws IOException, InterruptedException {
        var names = new String[] {"head.csv", "two.csv", "other.csv"};
        Files.writeString(WORKBENCH.folder().resolve(names[0]), COLUMNS + "\n");
        row(names[1], "yes,yes,27,12,f,north\nno,no,3,12,f,north");
        Files.writeString(WORKBENCH.folder().resolve(names[2]), "weight,height\n40,150\n");
        var told = new String[] {"no rows", "has 2 rows", "No model of the service reads it"};
        try (var tab = WORKBENCH.tab()) {
            var page = WORKBENCH.page(tab);
            page.readNote();
            var before = page.findings();
            for (int i = 0; i < names.length; i++) {
                tab.drop(WORKBENCH.folder().resolve(names[i]));
                tab.until("document.body.textContent.includes(" + Tab.quoted(told[i]) + ")");
                assertThat(tab.is("document.querySelector('#picture-add')")).isFalse();
                tab.value("document.querySelector('dialog[open]')?.close()");
            }
            assertThat(page.findings()).isEqualTo(before);
        }
    }

    private static List<String> marked(Tab tab) throws IOException {
        return Arrays.asList(
                tab.value(
                                "[...document.querySelectorAll('dialog .rested th')].map(each =>"
                                        + " each.textContent).join(' ')")
                        .asText()
                        .split(" "));
    }

    /// Pictures to look at, of a wide and of a narrow screen, in light and in dark.
    private static void looks(Tab tab, String name) throws IOException {
        for (var scheme : new String[] {"light", "dark"}) {
            tab.prefer(scheme);
            for (int width : new int[] {420, 1280}) {
                tab.size(width, 860);
                tab.picture(Path.of("target", "%s-%s-%d.png".formatted(name, scheme, width)));
            }
        }
        tab.prefer("light");
    }
}
