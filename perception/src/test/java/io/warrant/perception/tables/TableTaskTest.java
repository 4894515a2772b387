package io.warrant.perception.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Row;
import io.warrant.perception.task.Task;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class TableTaskTest {

    private static final Task.Choices CHOICES = new Task.Choices(2, 1);

    @TempDir Path folder;

    /// Allergic are those with rash, reaction and penicillin; age and sex have nothing to do with
    /// it.
    private Path allergies() throws IOException {
        var random = new Random(9);
        var text = new StringBuilder("rash,reaction,penicillin,age,sex,allergy\n");
        for (int i = 0; i < 240; i++) {
            boolean rash = random.nextInt(4) > 0;
            boolean reaction = random.nextInt(4) > 0;
            boolean penicillin = random.nextInt(4) > 0;
            text.append(
                    "%s,%s,%s,%d,%s,%s%n"
                            .formatted(
                                    rash ? "yes" : "no",
                                    reaction ? "yes" : "no",
                                    penicillin ? "yes" : "no",
                                    20 + random.nextInt(60),
                                    random.nextBoolean() ? "f" : "m",
                                    rash && reaction && penicillin ? "yes" : "no"));
        }
        return Files.writeString(folder.resolve("allergies.csv"), text);
    }

    private static Path asked(Path file, String column) {
        return Path.of(file + "#" + column);
    }

    private static Row row(String rash, String penicillin) {
        return new Row(
                "x",
                Map.of("rash", rash, "reaction", "yes", "penicillin", penicillin, "age", "50"));
    }

    @Test
    void rulesAreReadableAndRight() throws IOException {
        var data = asked(allergies(), "allergy");
        var task = new TableTask(Learner.RULES);
        task.train(data, folder.resolve("m"), CHOICES, Progress.SILENT);

        assertThat(Files.readString(folder.resolve("m/rules.txt")))
                .contains("if rash = yes and reaction = yes and penicillin = yes then yes");
        try (var provider = task.open(folder.resolve("m"))) {
            var ill = (Perception.Perceived) provider.perceive(row("yes", "yes"));
            var well = (Perception.Perceived) provider.perceive(row("yes", "no"));
            assertThat(ill.percepts().get(1).concept()).isEqualTo("allergy = yes");
            assertThat(ill.percepts().get(1).probability()).isGreaterThan(0.9);
            assertThat(ill.percepts().get(1).because()).contains("if rash = yes");
            assertThat(well.percepts().get(1).probability()).isLessThan(0.1);
        }
        var report = task.measure(data, Optional.empty(), CHOICES, Progress.SILENT);
        assertThat(report.measures().getFirst().value()).isGreaterThan(0.99);
        var again = task.measure(data, Optional.empty(), CHOICES, Progress.SILENT);
        assertThat(again.measures()).isEqualTo(report.measures());
    }

    @Test
    void treesSayWhichColumnsSpeak() throws IOException {
        var task = new TableTask(Learner.TREES);
        task.train(asked(allergies(), "allergy"), folder.resolve("m"), CHOICES, Progress.SILENT);

        try (var provider = task.open(folder.resolve("m"))) {
            var well = (Perception.Perceived) provider.perceive(row("no", "yes"));
            assertThat(well.percepts().getFirst().probability()).isGreaterThan(0.9);
            assertThat(well.percepts().getFirst().where())
                    .isEqualTo(new Where.Column("rash", "no"));
            assertThatThrownBy(() -> provider.perceive(new Row("x", Map.of("y", "1"))))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("none of the columns");
        }
    }

    @Test
    void saysWhatARowDoesNotTellOf() throws IOException {
        var task = new TableTask(Learner.TREES);
        task.train(asked(allergies(), "allergy"), folder.resolve("m"), CHOICES, Progress.SILENT);

        try (var provider = task.open(folder.resolve("m"))) {
            var some = new Row("x", Map.of("rash", "yes", "reaction", "yes", "age", "50"));
            var seen = (Perception.Perceived) provider.perceive(some);
            assertThat(seen.notices())
                    .singleElement()
                    .asString()
                    .contains("tells nothing of 'penicillin', 'sex'");
            assertThat(seen.percepts())
                    .allMatch(each ->
                            !(each.where() instanceof Where.Column column)
                                    || !column.value().isEmpty());
            var few = new Row("x", Map.of("rash", "yes", "age", "50"));
            assertThatThrownBy(() -> provider.perceive(few))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("2 of the 5 columns")
                    .hasMessageContaining("'reaction', 'penicillin', 'sex'");
        }
    }

    /// The test table is asked the same, reads its columns as they were learnt, and loses rows that
    /// can't be asked fairly.
    @Test
    void measuresOnAnotherTable() throws IOException {
        var data = asked(allergies(), "allergy");
        var test =
                Files.writeString(
                        folder.resolve("test.csv"),
                        "sex,age,penicillin,reaction,rash,allergy\n"
                                + "f,30,yes,yes,yes,yes\n".repeat(12)
                                + "f,40,no,yes,yes,no\n".repeat(12)
                                + "f,40,no,yes,yes,maybe\n");

        var report =
                new TableTask(Learner.TREES)
                        .measure(data, Optional.of(test), CHOICES, Progress.SILENT);

        assertThat(report.data()).startsWith("24 test rows");
        assertThat(report.measures().getFirst().value()).isEqualTo(1);
        assertThat(report.notices())
                .anyMatch(each -> each.contains("1 test rows have a label that wasn't learnt"))
                .anyMatch(each -> each.contains("by chance alone"));
        assertThat(report.endurance().orElseThrow().pace().count()).isEqualTo(24);
    }

    @Test
    void leavesOutPatientsWhoWereLearntFrom() throws IOException {
        var text = new StringBuilder("patient,x,y\n");
        for (int i = 0; i < 60; i++) {
            text.append("p%d,%d,%s%n".formatted(i / 2, i % 2, i % 2 == 0 ? "a" : "b"));
        }
        var data = asked(Files.writeString(folder.resolve("all.csv"), text), "y");
        var test =
                Files.writeString(
                        folder.resolve("new.csv"), "patient,x,y\np3,1,b\nq1,1,b\nq2,0,a\n");

        var report =
                new TableTask(Learner.TREES)
                        .measure(data, Optional.of(test), CHOICES, Progress.SILENT);

        assertThat(report.data()).startsWith("2 test rows");
        assertThat(report.notices())
                .anyMatch(each -> each.contains("1 test rows are of patients who were learnt"));
    }

    @Test
    void survivalReadsATestTableAsItLearnt() throws IOException {
        var random = new Random(4);
        var rows = new ArrayList<String>();
        for (int i = 0; i < 160; i++) {
            boolean ill = i % 2 == 0;
            double time = -Math.log(1 - random.nextDouble()) * (ill ? 1 : 8);
            rows.add(
                    "%s,%.4f,%d%n"
                            .formatted(ill ? "ill" : "well", Math.min(time, 6), time < 6 ? 1 : 0));
        }
        var head = "state,time,dead\n";
        var data =
                asked(
                        Files.writeString(
                                folder.resolve("a.csv"),
                                head + String.join("", rows.subList(0, 100))),
                        "time,dead");
        var wells = rows.subList(100, 160).stream().filter(row -> row.startsWith("well")).toList();
        var test = Files.writeString(folder.resolve("b.csv"), head + String.join("", wells));
        var both =
                Files.writeString(
                        folder.resolve("c.csv"), head + String.join("", rows.subList(100, 160)));

        var task = new SurvivalTask();
        var one = task.measure(data, Optional.of(test), CHOICES, Progress.SILENT);
        var other = task.measure(data, Optional.of(both), CHOICES, Progress.SILENT);

        assertThat(one.data()).startsWith("30 test rows, after learning from 100");
        assertThat(other.measures().getFirst().name()).isEqualTo("concordance");
        assertThat(other.measures().getFirst().value()).isGreaterThan(0.6);
        assertThat(other.notices()).anyMatch(each -> each.contains("by chance alone"));
    }

    @Test
    void refusesColumnsThatCantBeLearnt() throws IOException {
        var data = allergies();
        var task = new TableTask(Learner.TREES);

        assertThatThrownBy(() ->
                        task.measure(asked(data, "x"), Optional.empty(), CHOICES, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("has no column 'x'");
        assertThatThrownBy(() ->
                        task.measure(
                                asked(data, "age"), Optional.empty(), CHOICES, Progress.SILENT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("different values");
    }

    @Test
    void learnsATableOfTheKit() {
        var data = DataKit.require("tables/breast.w.arff");

        var report =
                new TableTask(Learner.ADDITIVE)
                        .measure(data, Optional.empty(), CHOICES, Progress.SILENT);

        assertThat(report.measures().getFirst().value()).isGreaterThan(0.97);
    }
}
