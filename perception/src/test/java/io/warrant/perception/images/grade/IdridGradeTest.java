package io.warrant.perception.images.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.images.retina.ToyIdrid;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Rules;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class IdridGradeTest {

    private static final Choices CHOICES = new Choices(1, 1);

    @TempDir Path folder;

    @Test
    void learnsTheGradeFromLesionsThatAPersonMayOverrule() throws IOException {
        var zip = folder.resolve("a.zip");
        ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
        var task = new IdridGrade(128);
        var model = folder.resolve("model");
        task.train(zip, model, CHOICES, Progress.SILENT);
        var ill = PictureReader.of("eye", ToyIdrid.photo(78, true));

        try (var provider = task.open(model)) {
            assertThat(provider.card().measured().get("AUC, referable or not")).isGreaterThan(0.9);
            assertThat(Prior.of(provider.card(), IdridGrade.CONCEPT)).isBetween(0.2, 0.8);
            var none =
                    provider.overrulable().stream()
                            .map(it -> new Overruling(it, new Overruling.Absent()))
                            .toList();
            var alone = (Perception.Perceived) provider.perceive(ill);
            var told = (Perception.Perceived) provider.perceive(ill, none);
            assertThat(alone.percepts().getFirst().probability()).isGreaterThan(0.5);
            assertThat(told.percepts().getFirst().probability()).isLessThan(0.5);
            // What a person overruled isn't proposed any more.
            assertThat(alone.percepts()).hasSize(5);
            assertThat(told.percepts()).hasSize(1);
            assertThat(told.notices())
                    .hasSize(5)
                    .anyMatch(it -> it.startsWith("A person overruled the haemorrhages: absent."));
            assertThatThrownBy(() -> provider.perceive(ill, Overruling.parse("optic disc=absent")))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("It rests on microaneurysms, haemorrhages");
        }
        aRuleHasItLearntAnew(task, model, ill);
    }

    private static void aRuleHasItLearntAnew(IdridGrade task, Path model, Picture ill) {
        var all = Rules.NONE;
        for (var concept : task.concepts()) {
            all = all.with(new Rules.Rule(concept, "goes with a camera"));
        }
        assertThat(auc(task, model, Rules.NONE)).isGreaterThan(0.9);
        assertThat(auc(task, model, all)).isBetween(0.3, 0.7);
        all.write(model);
        try (var provider = task.open(model)) {
            var seen = (Perception.Perceived) provider.perceive(ill);
            // With nothing to rest on, it is as likely as among those learnt from.
            assertThat(seen.percepts().getFirst().probability())
                    .isCloseTo(Prior.of(provider.card(), IdridGrade.CONCEPT), within(0.03));
            assertThat(seen.notices()).anyMatch(it -> it.contains("goes with a camera"));
        }
        new Rules(List.of(new Rules.Rule("colour", "it goes with a camera"))).write(model);
        assertThatThrownBy(() -> task.open(model))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("'colour'");
    }

    private static double auc(IdridGrade task, Path model, Rules rules) {
        return task.measured(model, rules).getFirst().value();
    }

    @Test
    void comparesGroupsThatAPersonTells() throws IOException {
        var zip = folder.resolve("a.zip");
        ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
        var cameras = new StringBuilder("photo,camera,age\n");
        for (int i = 0; i < 40; i++) {
            var camera = i / 2 % 2 == 0 ? "old" : "new";
            cameras.append("IDRiD_%03d,%s,%d%n".formatted(i + 1, camera, i == 0 ? 30 : 50));
        }
        var file = folder.resolve("cameras.csv");
        Files.writeString(file, cameras);
        var choices = new Choices(1, 1, Attributes.read(file));
        var report = new IdridGrade(128).measure(zip, Optional.empty(), choices, Progress.SILENT);

        assertThat(report.groups())
                .extracting(Report.Group::attribute, Report.Group::value, Report.Group::count)
                .contains(tuple("camera", "old", 20), tuple("camera", "new", 20));
        assertThat(report.measures())
                .extracting(Report.Measure::name)
                .contains("AUC, referable or not gap by camera");
        assertThat(report.notices())
                .contains(
                        "Not measured by age: 18 to 39 has 1 recordings, and at least 20 are"
                                + " needed.")
                .anyMatch(notice -> notice.endsWith("groups are those of cameras.csv."));
        var confounding = report.confounding().orElseThrow();
        assertThat(confounding.ties())
                .extracting(tie -> tie.concept() + " by " + tie.group().attribute())
                .containsExactlyInAnyOrder(
                        "microaneurysms by camera",
                        "haemorrhages by camera",
                        "hard exudates by camera",
                        "soft exudates by camera");
        assertThat(confounding.costs())
                .extracting(Confounding.Cost::concept)
                .containsExactlyElementsOf(Lesion.FOUR.stream().map(Lesion::concept).toList());
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
