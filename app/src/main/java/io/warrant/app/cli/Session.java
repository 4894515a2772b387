package io.warrant.app.cli;

import io.warrant.app.text.Style;
import io.warrant.engine.errors.UnavailableException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// One run of the program: its terminal and the options that every command shares.
final class Session {

    private final Terminal terminal;
    private final GlobalOptions options;

    Session(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean debug() {
        return options.debug;
    }

    /// Where the user says that the knowledge is, if so.
    @Nullable Path knowledgePath() {
        return options.knowledge;
    }

    /// Whether what goes to standard output is coloured.
    boolean colours() {
        return options.color.colours(terminal, terminal.screen().showsOut());
    }

    /// How text is laid out on standard output.
    Style style() {
        return new Style(terminal.screen().width(), colours(), terminal.showsUnicode());
    }

    /// How text is laid out in a file.
    Style fileStyle() {
        return new Style(terminal.screen().width(), options.color.colours(terminal, false), true);
    }

    ColorScheme helpColours() {
        boolean on = ColorChoice.AUTO.colours(terminal, terminal.screen().showsOut());
        return picocli.CommandLine.Help.defaultColorScheme(on ? Ansi.ON : Ansi.OFF);
    }

    /// Something worth knowing that is not the result: on standard error, and only on a terminal.
    void notice(String text) {
        if (terminal.screen().showsErr()) {
            terminal.err().println(text);
        }
    }

    /// Writes the result, to a file in one move or to standard output.
    void emit(String text, Encoding encoding, @Nullable Path file) {
        if (file != null) {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            notice("Wrote " + file + ".");
            return;
        }
        try {
            terminal.out()
                    .write(
                            switch (encoding) {
                                case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
                                case SCREEN -> text.getBytes(terminal.screen().charset());
                            });
            terminal.out().flush();
        } catch (IOException e) {
            throw closed(e);
        }
    }

    /// How a result becomes bytes on standard output.
    enum Encoding {
        /// As the format demands.
        UTF_8,
        /// As the terminal reads it.
        SCREEN
    }

    /// For what picocli prints itself: its help.
    PrintWriter writer() {
        return new PrintWriter(
                new OutputStreamWriter(terminal.out(), terminal.screen().charset()), true);
    }

    private static RuntimeException closed(IOException problem) {
        var message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe")
                ? new ClosedOutputException(problem)
                : new UnavailableException(
                        "The result can't be written to standard output: "
                                + problem.getMessage()
                                + ". Maybe the disk is full.",
                        problem);
    }
}
