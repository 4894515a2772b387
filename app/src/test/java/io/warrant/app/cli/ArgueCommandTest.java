package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ArgueCommandTest {

    @TempDir static Path folder;
    private static Path pack;

    @BeforeAll
    static void writePack() {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
    }

    private static Run run(String arguments) {
        var all = new ArrayList<>(List.of(("argue " + arguments).strip().split(" ")));
        all.addAll(List.of("--knowledge", pack.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void arguesACaseInThreeForms() throws IOException {
        var text = run("-o TOY:0013 -x TOY:0011 -x TOY:0032");
        assertThat(text.err()).isEmpty();
        assertThat(text.out())
                .startsWith("Which claims stand")
                .contains("Ring disease", "Findings in conflict", "By which rules");
        var json = run("-o TOY:0013 --format json --semantics preferred,stable");
        assertThat(json.out()).contains("\"semantics\": \"stable\"", "\"verdict\": ");
        var page = folder.resolve("debate.html");
        assertThat(run("-o TOY:0013 --out " + page)).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
    }

    @Test
    void saysThatMoreAreWithinReach() {
        assertThat(run("-o TOY:0021 --claims 1 --margin 50").out())
                .contains("within reach of the first too")
                .contains("--claims 2");
        assertThat(run("-o TOY:0013 --claims 1 --margin 1").out()).doesNotContain("--claims");
    }

    @Test
    void solvesAFramework() throws IOException {
        var file = folder.resolve("nixon.tgf");
        Files.writeString(file, "a\nb\n#\na b\nb a\n");
        assertThat(run("--framework " + file).out())
                .contains("2 arguments, 2 attacks", "undecided: a, b", "1. a", "2. b");
        assertThat(run("--framework " + file + " --semantics grounded").out())
                .doesNotContain("Preferred");
        assertThat(run("--framework " + file + " --format json").out())
                .contains("\"schema\": \"warrant/debate/1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "-o TOY:0013 --claims 0, --claims can't be 0, 2",
        "-o TOY:0013 --claims 51, from 1 to 50, 2",
        "-o TOY:0013 --margin 0, margin of 0.0 makes no sense, 5",
        "-o TOY:0013 --semantics ideal, ideal, 2",
        "-o TOY:0013 --format markdown, text, 2",
        "--framework nowhere.apx, nowhere.apx can't be read, 2",
        "'', There is no case, 2"
    })
    void refusesWhatMakesNoSense(String arguments, String problem, int code) {
        var run = run(arguments);
        assertThat(run.err()).startsWith("warrant: ").contains(problem).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void namesTheLineOfAMalformedFramework() throws IOException {
        var file = folder.resolve("wrong.apx");
        Files.writeString(file, "arg(a).\natt(a,b).\n");
        assertThat(run("--framework " + file).err())
                .contains("wrong.apx line 2: there is no argument 'b'");
    }
}
