package io.warrant.app.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/// Runs the usual commands once and throws their output away, so that the JVM can note which
/// classes they load; the launcher makes its start-up cache from that.
public final class Rehearsal {

    private static final List<String> COMMANDS = List.of("--version", "--help", "no-such-command");

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var nowhere = OutputStream.nullOutputStream();
        for (var command : COMMANDS) {
            var terminal =
                    new Terminal(
                            new ByteArrayInputStream(new byte[0]),
                            nowhere,
                            new PrintStream(nowhere, true, java.nio.charset.StandardCharsets.UTF_8),
                            System.getenv(),
                            Screen.NONE);
            int code = Main.run(command.split(" "), terminal);
            if (code == ExitCode.BUG) {
                System.exit(code);
            }
        }
        // What only a real process touches.
        Terminal.ofProcess();
    }
}
