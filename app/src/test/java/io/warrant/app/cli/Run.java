package io.warrant.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// One run of the program within the test's own process.
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        return new Setting().run(arguments);
    }

    /// What a run finds around it.
    static final class Setting {

        private final Map<String, String> env = new LinkedHashMap<>();
        private byte[] input = {};
        private Screen screen = Screen.NONE;

        Setting env(String name, String value) {
            env.put(name, value);
            return this;
        }

        Setting input(String text) {
            input = text.getBytes(StandardCharsets.UTF_8);
            return this;
        }

        Setting screen(Screen shown) {
            screen = shown;
            return this;
        }

        Run run(String... arguments) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            var terminal =
                    new Terminal(
                            new ByteArrayInputStream(input),
                            out,
                            new PrintStream(err, true, screen.charset()),
                            env,
                            screen);
            int code = Main.run(arguments, terminal);
            return new Run(code, out.toString(screen.charset()), err.toString(screen.charset()));
        }
    }
}
