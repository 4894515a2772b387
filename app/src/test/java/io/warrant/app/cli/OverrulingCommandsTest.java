package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.perceive.ToyModel;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.perception.images.grade.IdridGrade;
import io.warrant.perception.images.retina.ToyIdrid;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.task.Task;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A person's word and a curator's rule against a concept bottleneck.
class OverrulingCommandsTest {

    private static final String ALL_ABSENT =
            "microaneurysms=absent,haemorrhages=absent,hard exudates=absent,soft exudates=absent";

    @TempDir static Path folder;

    @BeforeAll
    static void learns() throws IOException {
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", folder.resolve("toy.pack"));
        var zip = folder.resolve("toy.zip");
        ToyIdrid.write(zip, "a. Training Set", 10, 40, 1);
        new IdridGrade(128)
                .train(
                        zip,
                        new Shelf(folder.resolve("models")).place("grade"),
                        new Task.Choices(1, 1),
                        Progress.SILENT);
        Files.write(folder.resolve("eye.png"), ToyIdrid.photo(78, true));
        ToyModel.write(folder);
        run("perception", "add", file("toy.onnx"), "--manifest", file("toy.json"));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Run run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--knowledge", file("toy.pack")));
        return new Run.Setting()
                .env("WARRANT_MODELS", file("models"))
                .run(all.toArray(String[]::new));
    }

    private static String line(Run run) {
        assertThat(run.err()).isEmpty();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void aPersonOverrulesAConceptAndSeesTheAnswerChange() {
        var alone = line(run("perceive", file("eye.png"), "--model", "grade"));
        var told =
                line(
                        run(
                                "perceive",
                                file("eye.png"),
                                "--model",
                                "grade",
                                "--overrule",
                                ALL_ABSENT));

        assertThat(alone).containsPattern("9\\d % referable diabetic retinopathy");
        assertThat(told)
                .doesNotContainPattern("9\\d % referable diabetic retinopathy")
                .contains("A person overruled the hard exudates: absent.")
                .contains("As the model sees it alone, the probability of referable");
    }

    @Test
    void aCaseMayOverruleToo() throws IOException {
        var patient = folder.resolve("patient.yaml");
        Files.writeString(
                patient,
                """
                observed: [murmur]
                attachments: eye.png by grade overruling haemorrhages=maybe
                """);

        assertThat(run("diagnose", patient.toString()).err())
                .contains("'haemorrhages=maybe' overrules nothing");
    }

    @Test
    void aRuleSwitchesAConceptOffUntilItIsLifted() {
        var made =
                line(
                        run(
                                "perception",
                                "rule",
                                "grade",
                                "--without",
                                "hard exudates",
                                "--because",
                                "the flash of one camera"));
        var seen = line(run("perceive", file("eye.png"), "--model", "grade"));
        var listed = line(run("perception", "list"));
        var lifted = line(run("perception", "rule", "grade", "--lift", "hard exudates"));

        assertThat(made)
                .contains("By a rule the hard exudates don't count: the flash of one camera")
                .containsPattern(
                        "AUC, referable or not \\d.\\d+ \\(.*\\); by the rules \\d.\\d+ \\(");
        assertThat(seen).contains("By a rule the hard exudates don't count");
        assertThat(listed).contains("By a rule the hard exudates don't count");
        assertThat(lifted).doesNotContain("By a rule", "by the rules");
        assertThat(line(run("perceive", file("eye.png"), "--model", "grade")))
                .doesNotContain("By a rule");
    }

    @Test
    void saysWhatCannotBeOverruled() {
        assertThat(
                        run(
                                        "perceive",
                                        file("ward.csv") + "#1",
                                        "--model",
                                        "toy",
                                        "--overrule",
                                        "a=absent")
                                .err())
                .contains("nothing can be overruled");
        assertThat(run("perception", "rule", "toy").err()).contains("doesn't rest on named");
        assertThat(
                        run("perception", "rule", "grade", "--without", "colour", "--because", "x")
                                .err())
                .contains("doesn't rest on 'colour'", "microaneurysms");
        assertThat(run("perception", "rule", "grade", "--without", "haemorrhages").err())
                .contains("Add --because");
    }
}
