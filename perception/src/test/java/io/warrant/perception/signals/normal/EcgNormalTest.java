package io.warrant.perception.signals.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.ecg.Drawn;
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
import java.util.Random;

/// Over drawn ECGs of 64 patients; every other one has inverted T waves in V5.
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
        var table =
                new StringBuilder("ecg_id,patient_id,age,sex,scp_codes,strat_fold,filename_lr\n");
        for (int i = 0; i < 64; i++) {
            boolean abnormal = i % 2 == 1;
            write("r%02d".formatted(i), drawn(i, abnormal));
            table.append(
                    "%d,%d,60,%d,\"{'%s': 100.0}\",%d,records100/r%02d%n"
                            .formatted(
                                    i, i, i / 2 % 2, abnormal ? "NDT" : "NORM", 1 + i / 2 % 4, i));
        }
        Files.writeString(data.resolve("ptbxl_database.csv"), table);
        task.train(data, model, CHOICES, Progress.SILENT);
    }

    private static Tracing drawn(int seed, boolean abnormal) {
        var ecg = Drawn.ecg(100);
        var random = new Random(seed);
        for (int lead = 0; lead < 12; lead++) {
            double size = 0.9 + 0.2 * random.nextDouble();
            for (int i = 0; i < ecg.length(); i++) {
                double after = (i / 100.0 + 0.4) % 0.8 - 0.4;
                double turned = abnormal && lead == 10 && after > 0.12 ? -1 : 1;
                ecg.samples()[lead][i] *= (float) (size * turned);
                ecg.samples()[lead][i] += (float) (0.004 * random.nextGaussian());
            }
        }
        return ecg;
    }

    private void write(String name, Tracing ecg) throws IOException {
        var header = new StringBuilder("%s 12 100 %d\n".formatted(name, ecg.length()));
        var bytes = new byte[ecg.length() * 24];
        for (int lead = 0; lead < 12; lead++) {
            int sum = 0;
            for (int i = 0; i < ecg.length(); i++) {
                int sample = Math.round(1000 * ecg.samples()[lead][i]);
                bytes[(i * 12 + lead) * 2] = (byte) sample;
                bytes[(i * 12 + lead) * 2 + 1] = (byte) (sample >> 8);
                sum += sample;
            }
            header.append(
                    "%s.dat 16 1000(0)/mV 16 0 0 %d 0 %s%n"
                            .formatted(name, sum & 0xffff, ecg.leads().get(lead)));
        }
        Files.writeString(data.resolve(name + ".hea"), header);
        Files.write(data.resolve(name + ".dat"), bytes);
    }

    @Test
    void tellsNormalFromAbnormalAndWhereItSawIt() {
        try (var provider = task.open(model)) {
            var ill = (Perception.Perceived) provider.perceive(drawn(100, true));
            var well = (Perception.Perceived) provider.perceive(drawn(101, false));

            var percept = ill.percepts().getFirst();
            assertThat(percept.concept()).isEqualTo("abnormal ECG");
            assertThat(percept.probability())
                    .isGreaterThan(well.percepts().getFirst().probability() + 0.3);
            assertThat(percept.because()).contains("V5").contains("speaks for abnormal");
            assertThat(((Where.Interval) percept.where()).lead()).isEqualTo("V5");
            assertThat(ill.notices().getFirst()).contains("which is abnormal");
            assertThat(ill.overlays().getFirst().width()).isEqualTo(1000);
            assertThat(provider.perceive(drawn(100, true)).toString()).contains(percept.because());
        }
    }

    @Test
    void saysWhyABadRecordingCantBeRead() {
        try (var provider = task.open(model)) {
            var flat = drawn(5, false);
            Arrays.fill(flat.samples()[3], 0f);

            assertThat(((Perception.NotReadable) provider.perceive(flat)).because().getFirst())
                    .contains("Lead aVR is flat");
            assertThatThrownBy(() -> provider.perceive(new Row("x", Map.of())))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("reads a twelve-lead ECG");
        }
    }

    @Test
    void measuresByNestedCrossValidation() {
        var report = task.measure(data, Optional.empty(), CHOICES, Progress.SILENT);

        assertThat(report.measures().getFirst().name()).isEqualTo("AUC, normal or not");
        assertThat(report.measures().getFirst().value()).isGreaterThan(0.95);
        assertThat(report.groups()).anyMatch(group -> group.attribute().equals("age"));
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
