package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class ProgressLineTest {

    private static String shown(boolean terminal) {
        var err = new ByteArrayOutputStream();
        var session =
                new Session(
                        new Terminal(
                                new ByteArrayInputStream(new byte[0]),
                                OutputStream.nullOutputStream(),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                Map.of(),
                                new Screen(false, terminal, 60, StandardCharsets.UTF_8)),
                        new GlobalOptions());
        try (var line = ProgressLine.on(session)) {
            line.at("reading", 5, 10);
            line.at("merging " + "x".repeat(100), 0, -1);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isShownOnATerminalOnlyAndClearedAtTheEnd() {
        assertThat(shown(false)).isEmpty();
        assertThat(shown(true)).contains("reading ██████████░░░░░░░░░░ 50 %").endsWith("\r");
    }

    @Test
    void fitsTheScreen() {
        assertThat(shown(true).split("\r")).allMatch(text -> text.length() < 60);
    }
}
