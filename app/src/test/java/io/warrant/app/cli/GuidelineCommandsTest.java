package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.GuidelineWriter;
import io.warrant.engine.guideline.ToyGuideline;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The commands on guidelines, over a toy model.
class GuidelineCommandsTest {

    private static final String TESTS =
            """
            guidelines:
              1: Ring_score.v1
            test_cases:
            - id: right
              input:
                1:
                  gt0005|Ring: 1|local::at0011|Present|
                  gt0006|Length: 17,cm
              expected_output:
                1:
                  gt0015|Score: 2.7
            - id: wrong
              input:
                1:
                  gt0005|Ring: 1|local::at0011|Present|
                  gt0006|Length: 17,cm
              expected_output:
                1:
                  gt0015|Score: 3.7
            """;

    @TempDir static Path folder;
    private static Path pack;

    @BeforeAll
    static void writePack() {
        pack = folder.resolve("guidelines.pack");
        var out = new ColumnsBuilder().sections(ToyWorld.knowledge().columns(), List.of(""));
        new GuidelineWriter()
                .add("Ring_score.v1", ToyGuideline.score())
                .add("Toy.v1", ToyGuideline.doing("$gt0015="))
                .addTests("Ring_score.v1.test.yml", TESTS)
                .write(out);
        PackWriter.write(out.build(), "toy", pack);
    }

    private static Run run(String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 3);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "guideline";
        all[arguments.length + 1] = "--knowledge";
        all[arguments.length + 2] = pack.toString();
        return Run.of(all);
    }

    @Test
    void listsAndFinds() {
        assertThat(run("list").out()).contains("Ring_score.v1").contains("2 guidelines.");
        assertThat(run("list").out()).contains("can't run: rule gt0030, then 1");
        assertThat(run("search", "dermatology", "ring", "--format", "json").out())
                .contains("\"found\": 2");
        assertThat(run("search", "asthma").code()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void showsWhatAModelWants() {
        assertThat(run("show", "Ring_score.v1").out())
                .contains("To show how rings are scored.")
                .contains("gt0006 Length: a number in cm, at least 10 cm.")
                .contains("gt0005 Ring: one of several ranked answers: 0 Absent; 1 Present.")
                .contains("“Length” >= 10,cm")
                .contains("Toy et al.")
                .contains("Author draft");
    }

    @Test
    void runsAModelAndSaysWhy() {
        var run = run("run", "Ring_score.v1", "-i", "ring=present", "-i", "length=0.17 m");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Score: 2.7")
                .contains("Verdict: Large")
                .contains("Judge the score gt0031")
                .contains("since “Score”.magnitude >= 2");
        assertThat(
                        run(
                                        "run",
                                        "Ring_score.v1",
                                        "-i",
                                        "ring=1",
                                        "-i",
                                        "length=17 cm",
                                        "-f",
                                        "json")
                                .out())
                .contains("\"applies\": true")
                .contains("\"rule\": \"gt0031\"");
    }

    @Test
    void refusesWhatDoesNotFit() {
        var range = run("run", "Ring_score.v1", "-i", "length=9 cm");
        assertThat(range.code()).isEqualTo(ExitCode.INPUT);
        assertThat(range.err()).contains("Give a number in cm, at least 10 cm.");
        var unit = run("run", "Ring_score.v1", "-i", "length=9 kg");
        assertThat(unit.err()).contains("can't be converted").contains("in cm");
        assertThat(run("run", "Toy.v1").err()).contains("Toy.v1 can't be run. rule gt0030, then 1");
        assertThat(run("run", "Nothing").err()).contains("There is no guideline 'Nothing'");
    }

    @Test
    void testsModels() throws IOException {
        var results = folder.resolve("results.json");
        var run = run("test", "--json", results.toString());
        assertThat(run.out())
                .contains("Ring_score.v1: 1 of 2 tests not passed")
                .contains("expected 3.7, got 2.7")
                .contains("1 of 2 tests that expect something passed (50.0 %), of 1 models.");
        assertThat(Files.readString(results)).contains("\"passed\": 1").contains("\"differs\": 1");
        var tests = Files.createDirectories(folder.resolve("tests"));
        Files.writeString(tests.resolve("a.test.yml"), TESTS.replace("3.7", "2.7"));
        assertThat(run("test", "--tests", tests.toString()).out()).contains("2 of 2 tests");
    }

    @Test
    void selectsByWordsAndSaysWhatIsMissing() throws java.io.IOException {
        var run = run("select", "-o", "ring rash", "--age", "40y");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("1. Ring score  Ring_score.v1")
                .contains("Missing: Ring; Length; Birthdate; Drug.")
                .contains("Words in common: ring, rash.")
                .contains("1 in all.");
        Golden.check("selection.json", run("select", "-o", "ring rash", "-f", "json").out());
        assertThat(run("select", "-o", "ring rash", "-f", "json").out())
                .contains("\"found\": 1")
                .contains("\"missing\": [")
                .contains("\"id\": \"Ring_score.v1\"");
        assertThat(run("select").err()).contains("There is no case.");
        assertThat(run("select", "-o", "dry eye", "-n", "0").err()).contains("from 1 to 1000");
        assertThat(run("select", "--sex", "male").out()).contains("Nothing known of the patient");
    }

    @Test
    void runsAModelOnARecordAndLetsInputsOverrule() throws IOException {
        var note = folder.resolve("note.txt");
        Files.writeString(note, "A 40-year-old woman with a ring rash.");
        var run = run("run", "Ring_score.v1", note.toString(), "-i", "length=17 cm");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Length: 17 cm").contains("Small");
        assertThat(run("run", "Ring_score.v1", "-o", "ring rash").out()).contains("Nothing.");
        assertThat(run("run", "Ring_score.v1", folder.resolve("none.txt").toString()).code())
                .isEqualTo(ExitCode.INPUT);
    }

    @Test
    void saysWhereTheKnowledgeHasNone() {
        var none = folder.resolve("none.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", none);
        var run = Run.of("guideline", "list", "--knowledge", none.toString());
        assertThat(run.err()).contains("The knowledge has no guidelines");
    }
}
