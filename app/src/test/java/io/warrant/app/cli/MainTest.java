package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class MainTest {

    private static final Screen SHOWN = new Screen(true, true, 80, StandardCharsets.UTF_8);

    @Test
    void versionNamesTheProgram() {
        var run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("warrant ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        var root =
                Main.commandLine(
                        new WarrantCommand(
                                new Terminal(
                                        new ByteArrayInputStream(new byte[0]),
                                        OutputStream.nullOutputStream(),
                                        System.err,
                                        Map.of(),
                                        Screen.NONE)));
        check(root, "");
    }

    private static void check(picocli.CommandLine line, String path) {
        var arguments = (path + " --help").strip().split(" ");
        var run = Run.of(arguments);
        assertThat(run.code()).as(path).isZero();
        assertThat(run.out()).as(path).contains("Examples:").contains("--knowledge");
        assertThat(run.out().lines()).as(path).allMatch(text -> text.length() <= 80);
        line.getSubcommands().forEach((name, sub) -> check(sub, (path + " " + name).strip()));
    }

    @Test
    void aMistypedCommandIsCorrected() {
        var run = Run.of("completoin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "warrant: Unknown command 'completoin'. Did you mean `completion`? See"
                                + " `warrant --help`.\n");
    }

    @Test
    void aMistypedOptionIsCorrected() {
        var run = Run.of("--versoin");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown option '--versoin'").contains("`--version`");
    }

    @Test
    void noCommandIsBadUsage() {
        var run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("warrant: Name a command. See `warrant --help`.\n");
    }

    @Test
    void onlyDebugShowsAStackTrace() {
        assertThat(Run.of("nonsense").err().lines()).hasSize(1);
        assertThat(Run.of("--debug", "nonsense").err()).contains("\tat ");
    }

    @Test
    void completionCoversBothShells() {
        assertThat(Run.of("completion", "bash").out()).contains("complete ").contains("warrant");
        assertThat(Run.of("completion", "zsh").out()).contains("bashcompinit");
    }

    @Test
    void theRehearsalRunsThrough() throws IOException {
        Rehearsal.main(new String[0]);
    }

    @Test
    void helpIsColouredOnlyOnATerminal() {
        assertThat(Run.of("--help").out()).doesNotContain("\u001b[");
        assertThat(new Run.Setting().screen(SHOWN).run("--help").out()).contains("\u001b[");
        assertThat(new Run.Setting().screen(SHOWN).env("NO_COLOR", "1").run("--help").out())
                .doesNotContain("\u001b[");
    }

    @Test
    void aReaderThatLeavesIsNoFailure() {
        var run = failing("Broken pipe");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() {
        var run = failing("No space left on device");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("No space left on device").doesNotContain("\tat ");
    }

    private static Run failing(String reason) {
        var err = new ByteArrayOutputStream();
        var out =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                };
        var terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        Screen.NONE);
        int code = Main.run(new String[] {"completion", "bash"}, terminal);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
