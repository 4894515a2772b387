package io.warrant.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;

/// The options that every command takes.
final class GlobalOptions {

    @Option(
            names = "--knowledge",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = {
                "Knowledge to use: a pack, or a folder of source files.",
                "Otherwise $WARRANT_KNOWLEDGE, what `knowledge install` fetched, a data kit beside"
                        + " the program, or the starter pack."
            })
    @Nullable Path knowledge;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colour the text: ${COMPLETION-CANDIDATES} (honours NO_COLOR).")
    ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure arose.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;
}
