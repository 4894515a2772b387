package io.warrant.perception.images.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.Report;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class BloodCellsTest {

    private static final Choices CHOICES = new Choices(1, 2);

    @TempDir Path folder;

    @Test
    void learnsToFindDrawnCells() throws IOException {
        var zip = folder.resolve("smears.zip");
        ToySmears.write(zip, 30, 100);
        var task = new BloodCells(40);
        task.train(zip, folder.resolve("model"), CHOICES, Progress.SILENT);

        try (var provider = task.open(folder.resolve("model"))) {
            assertThat(provider.card().measured().get("F1, all cells")).isGreaterThan(0.5);
            var toy = ToySmears.draw(9);
            var picture = PictureReader.of("smear", ToySmears.png(toy.image()));
            var perceived = (Perception.Perceived) provider.perceive(picture);
            assertThat(perceived.percepts()).hasSize(Cell.ALL.size());
            var white = perceived.percepts().get(Cell.WHITE.ordinal());
            assertThat(white.term()).isEmpty();
            var region = ((Where.Regions) white.where()).parts().getFirst().region();
            var drawn = toy.cells().getFirst().box();
            float x = (drawn.left() + drawn.right()) / 2;
            float y = (drawn.top() + drawn.bottom()) / 2;
            assertThat(x).isBetween((float) region.x(), (float) region.x() + region.width());
            assertThat(y).isBetween((float) region.y(), (float) region.y() + region.height());
        }
    }

    @Test
    void comparesGroupsThatAPersonTells() throws IOException {
        var zip = folder.resolve("smears.zip");
        ToySmears.write(zip, 40, 100);
        var stains = new StringBuilder("photo,stain\n");
        for (int i = 0; i < 40; i++) {
            stains.append("Smear_%d,%s%n".formatted(i, i % 2 == 0 ? "giemsa" : "wright"));
        }
        var file = folder.resolve("stains.csv");
        Files.writeString(file, stains);
        var choices = new Choices(1, 2, Attributes.read(file));
        var report = new BloodCells(1).measure(zip, Optional.empty(), choices, Progress.SILENT);

        assertThat(report.groups())
                .filteredOn(group -> group.measure().name().equals("Recall, all cells"))
                .extracting(Report.Group::value, Report.Group::count)
                .containsExactly(tuple("giemsa", 20), tuple("wright", 20));
    }

    @Test
    void refusesTooFewPhotographs() throws IOException {
        var zip = folder.resolve("few.zip");
        ToySmears.write(zip, 3, 1);
        assertThatThrownBy(() ->
                        new BloodCells(1).train(zip, folder.resolve("m"), CHOICES, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("3 photographs");
    }
}
