package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Measuring over the toy world.
class BenchCommandsTest {

    @TempDir static Path folder;
    private static Path pack;
    private static Path cases;

    @BeforeAll
    static void write() throws IOException {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
        cases = Files.createDirectory(folder.resolve("cases"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(
                    cases.resolve("case%02d.yaml".formatted(i)),
                    """
                    case: toy %d
                    observed: [TOY:0031, TOY:0011]
                    excluded: [TOY:0021]
                    diagnosis: TOY:%d
                    publication: PMID:%d
                    """
                            .formatted(i, i % 2 == 0 ? 2 : 99, 100 + i));
        }
    }

    private static Run run(String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--knowledge";
        all[arguments.length + 1] = pack.toString();
        return Run.of(all);
    }

    private static Run rank(String... arguments) {
        var first =
                new String[] {"bench", "rank", "--diseases", "all", "--cases", cases.toString()};
        var all = Arrays.copyOf(first, first.length + arguments.length);
        System.arraycopy(arguments, 0, all, first.length, arguments.length);
        return run(all);
    }

    @Test
    void ranksAfterLearningFromTheOtherFolds() throws IOException {
        var json = folder.resolve("folds.json");
        var report = folder.resolve("report");
        var run = rank("--folds", "3", "--json", json.toString(), "--report", report.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("split: 3 folds by publication")
                .contains("disease seen in training")
                .contains("coverage 100.0 %");
        assertThat(Files.readString(json)).contains("\"schema\" : \"warrant/bench-rank/2\"");
        assertThat(report.resolve("rank.html")).content().contains("Rounds");
    }

    @Test
    void withoutFoldsNothingIsLearned() {
        assertThat(rank().out()).contains("coverage 50.0 %").doesNotContain("in training");
    }

    @Test
    void testsTheNewestByDate() {
        assertThat(rank("--split", "date").out())
                .startsWith("3 cases,")
                .contains("learned from 9 cases");
        assertThat(rank("--split", "publication").out()).contains("split: 5 folds");
    }

    @Test
    void tellsWhatEachPartIsWorth() {
        var run = rank("--folds", "3", "--ablate", "onset,exclusions");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("what each part is worth")
                .containsSubsequence("without exclusions", "without onset")
                .doesNotContain("without breadth");
    }

    @Test
    void comparesTwoRuns() {
        var before = folder.resolve("before.json").toString();
        var after = folder.resolve("after.json").toString();
        assertThat(rank("--json", before).code()).isZero();
        assertThat(rank("--split", "date", "--json", after).code()).isZero();
        var run = Run.of("bench", "compare", before, after);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("3 are compared; 9 are only in A, 0 only in B")
                .contains("case11.yaml (TOY:99): not weighed to ");
        assertThat(Run.of("bench", "compare", before, after, "--json", "-").out())
                .contains("\"schema\" : \"warrant/bench-compare/1\"");
    }

    @Test
    void refusesWhatCannotBeMeasuredOrCompared() throws IOException {
        refused(5, "--folds can't be 1", rank("--folds", "1"));
        refused(5, "--split date has one round", rank("--split", "date", "--folds", "3"));
        refused(5, "'luck' is no part", rank("--ablate", "luck"));
        refused(2, "--split", rank("--split", "moon"));
        var other = Files.writeString(folder.resolve("other.json"), "{}").toString();
        refused(2, "schema is missing", Run.of("bench", "compare", other, other));
        refused(2, "none.json", Run.of("bench", "compare", folder + "/none.json", other));
    }

    @Test
    void rewritesSolvedCasesAndReadsThemBack() throws IOException {
        var solved = Files.createDirectory(folder.resolve("solved"));
        Files.writeString(
                solved.resolve("case.yaml"),
                """
                observed: [TOY:0031, TOY:0012, TOY:0014]
                excluded: [TOY:0032]
                diagnosis: TOY:2
                publication: PMID:7
                """);
        var json = folder.resolve("rewritten.json");
        var run =
                run(
                        "bench",
                        "reading",
                        "--rewrite",
                        solved.toString(),
                        "--diseases",
                        "all",
                        "--json",
                        json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("1 of 1 cases (seed 1)")
                .contains("0 rank worse, 1 the same, 0 better");
        assertThat(json).content().contains("\"schema\" : \"warrant/bench-rewriting/1\"");
    }

    @Test
    void readingIsMeasuredOnOneThingAtATime() {
        var none = run("bench", "reading");
        refused(5, "Neither --corpus nor --rewrite is given", none);
        var file = cases.toString();
        var both = run("bench", "reading", "--corpus", file, "--rewrite", file);
        refused(5, "Both --corpus and --rewrite are given", both);
        refused(
                5,
                "--sample can't be 0",
                run("bench", "reading", "--rewrite", file, "--sample", "0"));
        refused(2, "at least 3 observed", run("bench", "reading", "--rewrite", file));
    }

    private static void refused(int code, String part, Run run) {
        assertThat(run.err()).contains(part).startsWith("warrant: ").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }
}
