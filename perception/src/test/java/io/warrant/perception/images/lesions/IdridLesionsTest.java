package io.warrant.perception.images.lesions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.images.retina.ToyIdrid;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class IdridLesionsTest {

    private static final Choices CHOICES = new Choices(1, 1);

    @TempDir Path folder;

    private Path toy(String part, int masked, long seed) throws IOException {
        var zip = folder.resolve(part.charAt(0) + ".zip");
        ToyIdrid.write(zip, part, masked, 0, seed);
        return zip;
    }

    @Test
    void learnsWhereLesionsAreAndTellsThem() throws IOException {
        var task = new IdridLesions(128);
        var model = folder.resolve("model");
        task.train(toy("a. Training Set", 10, 1), model, CHOICES, Progress.SILENT);

        try (var provider = task.open(model)) {
            assertThat(provider.card().measured())
                    .hasEntrySatisfying(
                            "Dice, mean over four lesions",
                            dice -> assertThat(dice).isGreaterThan(0.3));
            var photo = PictureReader.of("eye", ToyIdrid.photo(77, true));
            var perceived = (Perception.Perceived) provider.perceive(photo);
            assertThat(perceived.percepts()).hasSize(Lesion.values().length);
            assertThat(perceived.percepts().get(1).probability()).isGreaterThan(0.5);
            assertThat(perceived.overlays().stream().map(Overlay::kind))
                    .contains(Overlay.Kind.MASK, Overlay.Kind.UNCERTAINTY);
            var again = (Perception.Perceived) provider.perceive(photo);
            assertThat(again.percepts()).isEqualTo(perceived.percepts());
            var black = new Picture("black", 192, 128, 3, new float[192 * 128 * 3], Double.NaN);
            assertThat(provider.perceive(black)).isInstanceOf(Perception.NotReadable.class);
            var grey = new Picture("grey", 64, 64, 1, new float[64 * 64], Double.NaN);
            assertThatThrownBy(() -> provider.perceive(grey))
                    .isInstanceOf(InvalidCaseException.class);
        }
    }

    @Test
    void measuresOnPhotographsSetAside() throws IOException {
        var report =
                new IdridLesions(128)
                        .measure(
                                toy("a. Training Set", 10, 1),
                                Optional.of(toy("b. Testing Set", 3, 2)),
                                CHOICES,
                                Progress.SILENT);

        assertThat(report.data()).contains("3 photographs set aside");
        assertThat(report.measures().getFirst().value()).isBetween(0.3, 1.0);
        assertThat(report.reliability()).isPresent();
    }

    @Test
    void comparesGroupsThatAPersonTells() throws IOException {
        var eyes = new StringBuilder("photo,eye\n");
        for (int i = 1; i <= 20; i++) {
            eyes.append("IDRiD_%02d,left%n".formatted(i));
        }
        var file = folder.resolve("eyes.csv");
        Files.writeString(file, eyes);
        var report =
                new IdridLesions(128)
                        .measure(
                                toy("a. Training Set", 10, 1),
                                Optional.of(toy("b. Testing Set", 20, 2)),
                                new Choices(1, 1, Attributes.read(file)),
                                Progress.SILENT);

        assertThat(report.groups())
                .allMatch(group -> group.value().equals("left") && group.count() == 20)
                .extracting(group -> group.measure().name())
                .contains(
                        "Dice, mean over four lesions",
                        "Pointing game",
                        "Calibration error, spots");
    }

    @Test
    void refusesTooFewPhotographs() throws IOException {
        var few = toy("a. Training Set", 2, 1);

        assertThatThrownBy(() ->
                        new IdridLesions().measure(few, Optional.empty(), CHOICES, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("at least 10");
    }
}
