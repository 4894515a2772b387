package io.warrant.perception.signals.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EcgNormalTest {

    private static final Task.Choices CHOICES = new Task.Choices(3, 1);

    private final EcgNormal task = new EcgNormal();

    private Path data = Path.of("");
    private Path model = Path.of("");

    @BeforeAll
    void draw(@TempDir Path folder) throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        model = folder.resolve("model");
        DrawnPtbXl.write(data);
        task.train(data, model, CHOICES, Progress.SILENT);
    }

    @Test
    void tellsNormalFromAbnormalAndWhereItSawIt() {
        try (var provider = task.open(model)) {
            var ill = (Perception.Perceived) provider.perceive(DrawnPtbXl.ecg(100, true));
            var well = (Perception.Perceived) provider.perceive(DrawnPtbXl.ecg(101, false));

            var percept = ill.percepts().getFirst();
            assertThat(percept.concept()).isEqualTo("abnormal ECG");
            assertThat(percept.probability())
                    .isGreaterThan(well.percepts().getFirst().probability() + 0.3);
            assertThat(percept.prior()).isEqualTo(0.5);
            assertThat(percept.because()).contains("V5").contains("speaks for abnormal");
            assertThat(((Where.Interval) percept.where()).lead()).isEqualTo("V5");
            assertThat(ill.notices().getFirst()).contains("which is abnormal");
            assertThat(ill.overlays().getFirst().width()).isEqualTo(1000);
            assertThat(provider.perceive(DrawnPtbXl.ecg(100, true)).toString())
                    .contains(percept.because());
        }
    }

    /// What was never measured at such a rate says so.
    @Test
    void tellsThatItWasRecordedAtAnotherRate() {
        var slow = DrawnPtbXl.ecg(100, true);
        var samples = new float[12][2 * slow.length()];
        for (int lead = 0; lead < 12; lead++) {
            for (int i = 0; i < samples[lead].length; i++) {
                int next = Math.min(slow.length() - 1, (i + 1) / 2);
                samples[lead][i] = (slow.samples()[lead][i / 2] + slow.samples()[lead][next]) / 2;
            }
        }
        var fast = new Tracing("fast", 200, slow.leads(), samples);
        try (var provider = task.open(model)) {
            assertThat(((Perception.Perceived) provider.perceive(fast)).notices())
                    .anyMatch(it -> it.startsWith("It was recorded at 200 samples a second"));
            assertThat(((Perception.Perceived) provider.perceive(slow)).notices())
                    .noneMatch(it -> it.startsWith("It was recorded"));
        }
    }

    @Test
    void saysWhyABadRecordingCantBeRead() {
        try (var provider = task.open(model)) {
            var flat = DrawnPtbXl.ecg(5, false);
            Arrays.fill(flat.samples()[3], 0f);

            assertThat(((Perception.NotReadable) provider.perceive(flat)).because().getFirst())
                    .contains("Lead aVR is flat");
            assertThatThrownBy(() -> provider.perceive(new Row("x", Map.of())))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("reads a twelve-lead ECG");
        }
    }

    @Test
    void measuresByNestedCrossValidation(@TempDir Path folder) throws IOException {
        var machines = new StringBuilder("ecg_id,machine\n");
        for (int i = 0; i < 64; i++) {
            machines.append("%d,%s%n".formatted(i, i < 32 ? "cart" : "holter"));
        }
        var file = folder.resolve("machines.csv");
        Files.writeString(file, machines);
        var choices = new Task.Choices(3, 1, Attributes.read(file));
        var report = task.measure(data, Optional.empty(), choices, Progress.SILENT);

        assertThat(report.measures().getFirst().name()).isEqualTo("AUC, normal or not");
        assertThat(report.measures().getFirst().value()).isGreaterThan(0.95);
        assertThat(report.groups())
                .anyMatch(group -> group.attribute().equals("age"))
                .anyMatch(group -> group.value().equals("holter") && group.count() == 32);
        assertThat(report.notices()).anyMatch(notice -> notice.contains("by chance alone"));
        var endurance = report.endurance().orElseThrow();
        assertThat(endurance.pace().count()).isEqualTo(16);
        assertThat(endurance.worse()).hasSize(13);
        assertThat(endurance.worse().getFirst().readable()).isEqualTo(16);
    }

    @Test
    void leavesOutTestPatientsItLearntFrom() {
        assertThatThrownBy(() -> task.measure(data, Optional.of(data), CHOICES, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("There are 0 ECGs");
    }

    @Test
    void refusesAFolderOfSomethingElse() {
        assertThatThrownBy(() -> task.open(data))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("There is no model");
    }
}
