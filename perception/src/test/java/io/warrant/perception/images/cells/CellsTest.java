package io.warrant.perception.images.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.cells.CellFinder.Found;
import io.warrant.perception.images.cells.Smears.Marked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class CellsTest {

    private static final Box FIRST = new Box(0, 0, 100, 100);
    private static final Box SECOND = new Box(200, 0, 300, 100);

    @TempDir Path folder;

    @Test
    void boxesShareWhatBothHaveByWhatEitherHas() {
        assertThat(FIRST.overlap(new Box(0, 50, 100, 150))).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(FIRST.overlap(SECOND)).isZero();
        assertThat(FIRST.overlap(FIRST)).isEqualTo(1);
    }

    @Test
    void eachBoxIsTakenOnceByItsOwnKind() {
        var truth = List.of(new Marked(Cell.RED, FIRST), new Marked(Cell.WHITE, SECOND));
        var found =
                List.of(
                        new Found(Cell.RED, new Box(0, 0, 100, 90), 3),
                        new Found(Cell.RED, FIRST, 2),
                        new Found(Cell.RED, SECOND, 1),
                        new Found(Cell.WHITE, new Box(200, 0, 300, 40), 0));

        var held = Held.of(found, truth);

        assertThat(held.real()).containsExactly(true, false, false, false);
        assertThat(held.truth(Cell.WHITE)).isEqualTo(1);
    }

    @Test
    void theThresholdHasTheGreatestF1() {
        var truth = List.of(new Marked(Cell.RED, FIRST), new Marked(Cell.RED, SECOND));
        var elsewhere = new Box(400, 400, 500, 500);
        var held =
                Held.of(
                        List.of(
                                new Found(Cell.RED, FIRST, 3),
                                new Found(Cell.RED, SECOND, 2),
                                new Found(Cell.RED, elsewhere, 1)),
                        truth);

        var judgement = CellJudgement.learn(Cell.RED, List.of(held));

        assertThat(judgement.least()).isEqualTo(2);
        assertThat(CellJudgement.of(judgement.numbers())).isEqualTo(judgement);
    }

    @Test
    void readsBoxesAndLeavesOutThoseWithoutArea() throws IOException {
        var toy = ToySmears.draw(1);
        Files.createDirectories(folder.resolve("Annotations"));
        Files.createDirectories(folder.resolve("JPEGImages"));
        Files.write(folder.resolve("JPEGImages/a.png"), ToySmears.png(toy.image()));
        var xml = ToySmears.xml(toy.cells()).replace("</annotation>", "");
        Files.writeString(
                folder.resolve("Annotations/a.xml"),
                xml
                        + ToySmears.object("RBC", new Box(5, 5, 5, 5))
                        + ToySmears.object("Yeast", FIRST)
                        + "</annotation>");

        var smears = Smears.read(folder);

        assertThat(smears.empty()).isEqualTo(1);
        assertThat(smears.photos()).hasSize(1);
        assertThat(smears.photos().getFirst().cells()).isEqualTo(toy.cells());
    }

    @Test
    void refusesBoxesThatAreNone() throws IOException {
        Files.createDirectories(folder.resolve("x"));
        Files.write(folder.resolve("x/a.png"), ToySmears.png(ToySmears.draw(1).image()));
        var file = folder.resolve("x/a.xml");
        Files.writeString(file, "<annotation><object><name>RBC</name></object></annotation>");
        assertThatThrownBy(() -> Smears.read(folder))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("no numbers");

        Files.writeString(file, "<annotation><object>");
        assertThatThrownBy(() -> Smears.read(folder))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("isn't XML");
    }

    @Test
    void variedPicturesKeepTheirCellsWhereTheBoxesAre() throws IOException {
        var toy = ToySmears.draw(3);
        var red = new Marked(Cell.WHITE, toy.cells().getFirst().box());
        var photo = new Smears.Photo("a", ToySmears.png(toy.image()), List.of(red));
        var lesson = Lesson.of(photo);
        for (int i = 0; i < 12; i++) {
            var varied = lesson.varied(new Random(i), i % 2 == 1);
            for (var cell : varied.cells()) {
                var box = cell.box();
                int x = (int) ((box.left() + box.right()) / 2);
                int y = (int) ((box.top() + box.bottom()) / 2);
                var planes = varied.picture();
                float middle = planes.values()[y * planes.width() + x];
                // The white cell is dark in red light, and the background is not.
                assertThat(middle).isLessThan(0);
            }
        }
    }
}
