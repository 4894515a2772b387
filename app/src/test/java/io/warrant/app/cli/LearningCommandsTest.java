package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Learning, fitting and calibrating over the toy world, whose diseases no catalogue holds.
class LearningCommandsTest {

    @TempDir Path folder;
    private Path pack;
    private Path cases;

    @BeforeEach
    void write() throws IOException {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
        cases = Files.createDirectory(folder.resolve("cases"));
        for (int i = 0; i < 6; i++) {
            write("case%d.yaml".formatted(i), i % 2 == 0 ? 2 : 99, 100 + i);
        }
    }

    private void write(String name, int disease, int publication) throws IOException {
        Files.writeString(
                cases.resolve(name),
                """
                case: %s
                observed: [TOY:0031, TOY:0011]
                excluded: [TOY:0021]
                diagnosis: TOY:%d
                publication: PMID:%d
                """
                        .formatted(name, disease, publication));
    }

    private Run run(String... arguments) {
        return with(pack, arguments);
    }

    private static Run with(Path knowledge, String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--knowledge";
        all[arguments.length + 1] = knowledge.toString();
        return Run.of(all);
    }

    @Test
    void learnsIntoANewPackAndLeavesTheOldOne() throws IOException {
        var before = Files.readAllBytes(pack);
        var taught = folder.resolve("taught.pack");
        var run =
                run("knowledge", "learn", "--cases", cases.toString(), "--out", taught.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Pack.open(taught).base().solved()).hasSize(6);
        assertThat(Files.readAllBytes(pack)).isEqualTo(before);
        var differential =
                with(
                        taught,
                        "diagnose",
                        "-o",
                        "TOY:0031",
                        "-o",
                        "TOY:0011",
                        "--diseases",
                        "all",
                        "--similar",
                        "2");
        assertThat(differential.out()).contains("PMID:101").contains("% alike. both: ");
        assertThat(
                        with(
                                        taught,
                                        "diagnose",
                                        "-o",
                                        "TOY:0031",
                                        "--diseases",
                                        "all",
                                        "--similar",
                                        "11")
                                .code())
                .isEqualTo(2);
    }

    @Test
    void anExcludedPublicationThatDoesNotOccurIsAWarning() throws IOException {
        var list = Files.writeString(folder.resolve("held.txt"), "PMID:100\nPMID:777\n");
        var taught = folder.resolve("taught.pack");
        var run =
                run(
                        "knowledge",
                        "learn",
                        "--cases",
                        cases.toString(),
                        "--exclude-publications",
                        list.toString(),
                        "--out",
                        taught.toString());
        assertThat(run.out() + run.err()).contains("PMID:777");
        assertThat(Pack.open(taught).base().solved()).hasSize(5);
    }

    @Test
    void contradictoryAndUndiagnosedCasesAreNamedAndKeptOut() throws IOException {
        write("case6.yaml", 1, 100);
        Files.writeString(cases.resolve("case7.yaml"), "case: none\nobserved: [TOY:0031]\n");
        var taught = folder.resolve("taught.pack");
        var run =
                run("knowledge", "learn", "--cases", cases.toString(), "--out", taught.toString());
        assertThat(run.out()).contains("case7.yaml");
        assertThat(run.code()).isZero();
    }

    @Test
    void knowledgeThatIsNotInstalledNeedsAPlaceToBeWrittenTo() {
        var run = run("knowledge", "learn", "--cases", cases.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void brokenCasesLeaveNoPackBehind() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.zip"), "no archive");
        var taught = folder.resolve("taught.pack");
        var run =
                run("knowledge", "learn", "--cases", broken.toString(), "--out", taught.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(taught).doesNotExist();
    }

    @Test
    void tooFewCasesCanNotBeFittedOrMeasuredAsTheyAre() {
        var fitted = folder.resolve("fitted.pack");
        var fit = run("knowledge", "fit", "--out", fitted.toString());
        assertThat(fit.code()).isEqualTo(3);
        assertThat(fit.err()).contains("knowledge learn");
        assertThat(fitted).doesNotExist();
        var asIs =
                run(
                        "bench",
                        "calibration",
                        "--cases",
                        cases.toString(),
                        "--as-is",
                        "--diseases",
                        "all");
        assertThat(asIs.code()).isEqualTo(5);
    }

    @Test
    void anUnkeepablePromiseIsRefusedOrNoted() {
        var refused = run("diagnose", "-o", "TOY:0031", "--diseases", "all", "--coverage", "90");
        assertThat(refused.code()).isEqualTo(5);
        var noted = run("diagnose", "-o", "TOY:0031", "--diseases", "all", "--coverage", "0.9");
        assertThat(noted.code()).isZero();
        assertThat(noted.out()).contains("No set can be promised");
    }

    @Test
    void measuresCalibrationOverFolds() {
        var json = folder.resolve("calibration.json");
        var report = folder.resolve("calibration.html");
        var run =
                run(
                        "bench",
                        "calibration",
                        "--cases",
                        cases.toString(),
                        "--diseases",
                        "all",
                        "--folds",
                        "3",
                        "--json",
                        json.toString(),
                        "--report",
                        report.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("expected calibration error, 15 bins");
        assertThat(json).content().contains("warrant/bench-calibration/1");
        assertThat(report).content().contains("Risk and coverage");
    }
}
