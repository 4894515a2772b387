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
import java.util.ArrayList;
import java.util.List;

/// Consulting over the toy world.
class ConsultCommandsTest {

    @TempDir static Path folder;
    private static Path pack;

    @BeforeAll
    static void write() {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
    }

    private static Run run(String input, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--diseases", "all", "--knowledge", pack.toString()));
        return new Run.Setting().input(input).run(all.toArray(String[]::new));
    }

    @Test
    void consultsFromThePrompt() {
        var run = run("why\nn\nquit\n", "consult", "-o", "red eye", "--until", "1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("[y/n/u]").contains("1 questions and tests");
    }

    @Test
    void savesAndGoesOn() throws IOException {
        var saved = folder.resolve("saved.json");
        run("n\nsave " + saved + "\n", "consult", "-o", "red eye", "--until", "1");
        assertThat(Files.readString(saved)).contains("warrant/consultation/1");
        var resumed =
                run("{\"type\":\"undo\"}\n", "consult", saved.toString(), "--protocol", "jsonl");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.out().lines().toList().getFirst()).contains("\"asked\":1");
        assertThat(resumed.out().lines().toList().get(2)).contains("\"asked\":0");
        // It is a case like any other.
        assertThat(run("", "diagnose", saved.toString()).code()).isZero();
    }

    @Test
    void refusesWhatCantBe() {
        assertThat(run("", "consult", "-o", "red eye", "--until", "2").code()).isEqualTo(5);
        assertThat(run("", "consult", "-o", "red eye", "--must-not-miss", "OMIM:1").code())
                .isEqualTo(2);
        assertThat(run("", "consult", "-o", "red eye", "--play", "patient").code()).isEqualTo(5);
        assertThat(run("", "consult", "-o", "red eye", "--costs", "nowhere.tsv").code())
                .isEqualTo(5);
        assertThat(run("", "bench", "consult", "--cases", "x", "--complaints", "0").code())
                .isEqualTo(5);
    }

    @Test
    void measuresAllPolicies() throws IOException {
        var cases = Files.createDirectory(folder.resolve("cases"));
        for (int at = 0; at < 4; at++) {
            Files.writeString(
                    cases.resolve("case" + at + ".yaml"),
                    """
                    observed: [TOY:0031, TOY:0012, TOY:0021]
                    diagnosis: TOY:2
                    publication: PMID:%d
                    """
                            .formatted(100 + at));
        }
        var json = folder.resolve("consult.json");
        var run =
                run(
                        "",
                        "bench",
                        "consult",
                        "--cases",
                        cases.toString(),
                        "--max-questions",
                        "3",
                        "--json",
                        json.toString(),
                        "--report",
                        folder.resolve("consult.html").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 simulated patients").contains("checklist");
        assertThat(Files.readString(json)).contains("warrant/bench-consult/1");
        assertThat(folder.resolve("consult.html")).exists();
    }
}
