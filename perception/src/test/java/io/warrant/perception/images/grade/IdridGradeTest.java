package io.warrant.perception.images.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.images.retina.ToyIdrid;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

class IdridGradeTest {

    private static final Choices CHOICES = new Choices(1, 1);

    @TempDir Path folder;

    @Test
    void learnsTheGradeFromLesionsThatAPersonMayOverrule() throws IOException {
        var zip = folder.resolve("a.zip");
        ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
        var task = new IdridGrade(128);
        task.train(zip, folder.resolve("model"), CHOICES, Progress.SILENT);

        try (var provider = (GradeProvider) task.open(folder.resolve("model"))) {
            assertThat(provider.card().measured().get("AUC, referable or not")).isGreaterThan(0.9);
            var ill = PictureReader.of("eye", ToyIdrid.photo(78, true));
            Map<Lesion, Concepts.Amount> none =
                    Lesion.FOUR.stream()
                            .collect(Collectors.toMap(it -> it, _ -> Concepts.Amount.NONE));
            double before = referable(provider.perceive(ill, Map.of()));
            double after = referable(provider.perceive(ill, none));
            assertThat(before).isGreaterThan(0.5);
            assertThat(after).isLessThan(0.5);
        }
    }

    private static double referable(Perception perception) {
        return ((Perception.Perceived) perception).percepts().getFirst().probability();
    }

    @Test
    void leavesOutCopiesOfWhatWasLearnt() throws IOException {
        var zip = folder.resolve("a.zip");
        ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
        var report = new IdridGrade(128).measure(zip, Optional.of(zip), CHOICES, Progress.SILENT);

        assertThat(report.data()).startsWith("0 graded photographs");
        assertThat(report.notices().getFirst()).startsWith("40 photographs set aside are copies");
    }
}
