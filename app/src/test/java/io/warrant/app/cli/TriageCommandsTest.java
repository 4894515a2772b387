package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Triaging over the toy world, with and without grades of severity.
class TriageCommandsTest {

    @TempDir static Path folder;
    private static Path graded;
    private static Path plain;
    private static Path table;

    @BeforeAll
    static void write() throws IOException {
        graded = pack("graded", GradedWorld.knowledge());
        plain = pack("plain", ToyWorld.knowledge());
        table =
                Files.writeString(
                        folder.resolve("departments.tsv"),
                        "branch\tdepartment\nTOY:0020\tHearts\nTOY:0030\tEyes\n");
    }

    private static Path pack(String name, KnowledgeBase base) {
        var file = folder.resolve(name + ".pack");
        PackWriter.write(base.columns(), name, file);
        return file;
    }

    private static Run run(Path pack, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--diseases", "all", "--knowledge", pack.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private static void refused(int code, String part, Run run) {
        assertThat(run.err()).contains(part).startsWith("warrant: ").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void tellsDepartmentUrgencyAndWhatToAsk() {
        var run =
                run(
                        graded,
                        "triage",
                        "-o",
                        "murmur",
                        "--age",
                        "7y",
                        "--ask",
                        "1",
                        "--departments",
                        table.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Paediatrics: Hearts", "assumed by: TOY:0020")
                .contains("Think of an emergency", "because of Loudness disease (severity 1")
                .contains("What to ask about urgency")
                .contains("This doesn't decide who is seen first");
    }

    @Test
    void aGreaterLossForMissingTellsMore() {
        var argued = new String[] {"triage", "-o", "ring rash", "--missed"};
        assertThat(run(graded, with(argued, "1")).out()).contains("No emergency is told");
        assertThat(run(graded, with(argued, "1000")).out()).contains("Think of an emergency");
    }

    private static String[] with(String[] first, String last) {
        var all = new ArrayList<>(List.of(first));
        all.add(last);
        return all.toArray(String[]::new);
    }

    @Test
    void knowledgeWithoutGradesSaysSo() {
        var run = run(plain, "triage", "-o", "red eye", "--ask", "3");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("grades no disease by its severity")
                .doesNotContain("What to ask");
        assertThat(run(plain, "triage", "-o", "red eye", "--format", "json").out())
                .contains("\"kind\": \"ungraded\"", "\"caution\"");
    }

    @Test
    void labelledVignettesTellUrgencyInstead() throws IOException {
        var lines = new StringBuilder();
        for (int at = 0; at < 8; at++) {
            lines.append("{\"case_description\": \"A red eye.\", \"urgency_level\": \"now\"}\n")
                    .append(
                            "{\"case_description\": \"There is a loud murmur.\", \"urgency_level\":"
                                    + " \"later\"}\n");
        }
        var file = Files.writeString(folder.resolve("vignettes.jsonl"), lines).toString();
        var told = run(plain, "triage", "-o", "red eye", "--vignettes", file);
        assertThat(told.out()).contains("now (", "of 16 labelled vignettes");
        var measured = run(plain, "bench", "triage", "--vignettes", file);
        assertThat(measured.code()).isZero();
        assertThat(measured.out()).contains("16 of 16 right", "Better than naming");
    }

    @Test
    void measuresCasesWithGradedDiagnoses() throws IOException {
        var cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(
                cases.resolve("a.yaml"), "observed: [TOY:0031, TOY:0012]\ndiagnosis: TOY:2\n");
        Files.writeString(
                cases.resolve("b.yaml"), "observed: [TOY:0013, TOY:0021]\ndiagnosis: TOY:1\n");
        var json = folder.resolve("danger.json");
        var arguments =
                new String[] {
                    "bench", "triage", "--cases", cases.toString(), "--max-questions", "1", "--json"
                };
        var run = run(graded, with(arguments, json.toString()));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 patients", "1 urgency", "everything");
        assertThat(json).content().contains("warrant/bench-triage-danger/1");
        refused(2, "whose severity the knowledge grades", run(plain, with(arguments, "-")));
    }

    @Test
    void refusesWhatCantBe() throws IOException {
        refused(5, "--ask", run(graded, "triage", "-o", "murmur", "--ask", "-1"));
        refused(5, "--missed", run(graded, "triage", "-o", "murmur", "--missed", "0.5"));
        refused(5, "text or JSON", run(graded, "triage", "-o", "murmur", "--format", "html"));
        refused(2, "There is no case", run(graded, "triage"));
        var nowhere = folder.resolve("nowhere.tsv").toString();
        refused(
                5,
                "can't be read",
                run(graded, "triage", "-o", "murmur", "--departments", nowhere));
        var odd = Files.writeString(folder.resolve("odd.tsv"), "branch\tdepartment\nheart\tH\n");
        refused(
                5,
                "line 2",
                run(graded, "triage", "-o", "murmur", "--departments", odd.toString()));
        var broken = Files.writeString(folder.resolve("broken.jsonl"), "no JSON\n").toString();
        refused(2, "line 1", run(graded, "triage", "-o", "murmur", "--vignettes", broken));
        refused(5, "One of --cases and --vignettes", run(graded, "bench", "triage"));
        refused(
                5,
                "--max-questions",
                run(graded, "bench", "triage", "--cases", "x", "--max-questions", "-1"));
    }
}
