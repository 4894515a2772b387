package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.ToyNotes;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// From a note to a differential, with a person's corrections on the way.
class ReadCommandTest {

    @TempDir static Path folder;
    private static Path pack;
    private static String note;

    @BeforeAll
    static void writes() throws IOException {
        pack = folder.resolve("toy.pack");
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", pack);
        note = Files.writeString(folder.resolve("note.txt"), ToyNotes.NOTE).toString();
    }

    private static Run run(Run.Setting setting, String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--knowledge";
        all[arguments.length + 1] = pack.toString();
        return setting.run(all);
    }

    private static Run run(String... arguments) {
        return run(new Run.Setting(), arguments);
    }

    @Test
    void aNoteIsReadAlikeFromAFileAndFromStandardInput() {
        var file = run("read", note);
        assertThat(file.err()).isEmpty();
        assertThat(file.code()).isZero();
        assertThat(file.out()).contains("[+ring rash]", "No [-dry eye]", "[family: loud murmur]");
        assertThat(run(new Run.Setting().input(ToyNotes.NOTE), "read", "-")).isEqualTo(file);
    }

    @Test
    void aNoteIsDiagnosedAndArgumentsQuoteIt() {
        var run = run("diagnose", note, "--diseases", "all");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Observed: ring rash; loud murmur; red rash.", "Excluded: dry eye.")
                .contains("“ring rash”");
        var json = run("diagnose", note, "--diseases", "all", "--format", "json").out();
        int from = ToyNotes.NOTE.indexOf("ring rash");
        assertThat(json).contains("\"words\":\"ring rash\"", "\"from\":" + from);
    }

    @Test
    void anEditedListRules() throws IOException {
        var list = folder.resolve("findings.tsv");
        var written = run("read", note, "--findings", list.toString());
        assertThat(written.code()).isZero();
        var text = Files.readString(list);
        assertThat(text).contains("excluded\tTOY:0032\tdry eye\t");
        Files.writeString(list, text.replace("excluded\tTOY:0032", "observed\tTOY:0032"));
        var run =
                run(
                        "diagnose",
                        note,
                        "--findings",
                        list.toString(),
                        "--diseases",
                        "all",
                        "-f",
                        "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("read as excluded, set to observed");
    }

    @Test
    void aPersonConfirmsEachFinding() {
        var setting = new Run.Setting().input("\nx\n\ns\na\n");
        var run = run(setting, "diagnose", note, "--confirm", "--diseases", "all");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("ring rash “ring rash”: observed [Enter/o/e/u/s/a]")
                .contains("Type o, e, u, s or a, or press Enter.");
        assertThat(run.out()).contains("Observed: ring rash").doesNotContain("Excluded: dry eye");
        var ended = run(new Run.Setting().input("\n"), "diagnose", note, "--confirm");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains("--findings");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void whatHoldsNoFindingIsNoCase() throws IOException {
        var well = Files.writeString(folder.resolve("well.txt"), "She is well.\r\n").toString();
        var read = run("read", well);
        assertThat(read.code()).isZero();
        assertThat(read.out()).contains("No findings read");
        var diagnosed = run("diagnose", well);
        assertThat(diagnosed.code()).isEqualTo(2);
        assertThat(diagnosed.out()).isEmpty();
        assertThat(diagnosed.err()).contains("no findings read");
    }

    @Test
    void badInputIsNamed() throws IOException {
        refused("this is a binary file", Files.write(folder.resolve("b"), new byte[] {0, 1}));
        refused("it is empty", Files.write(folder.resolve("e"), new byte[0]));
        refused("line 2", Files.write(folder.resolve("u"), new byte[] {'a', '\n', (byte) 0xff}));
        refused(
                "this is a record with coded findings",
                Files.writeString(folder.resolve("c.yaml"), "observed: [TOY:0013]\n"),
                "--findings",
                folder.resolve("none.tsv").toString());
        assertThat(run("read", note, "--language", "xx").err()).contains("--language");
        assertThat(run("read", note, "-f", "markdown").err()).contains("text, json or html");
    }

    private static void refused(String message, Path file, String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = more.length == 0 ? "read" : "diagnose";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        var run = run(arguments);
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }
}
