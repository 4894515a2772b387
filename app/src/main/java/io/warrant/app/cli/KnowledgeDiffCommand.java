package io.warrant.app.cli;

import io.warrant.app.text.KnowledgeDiffText;
import io.warrant.sources.pack.KnowledgeDiff;
import io.warrant.sources.pack.Pack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// What changed between two packs.
@Command(
        name = "diff",
        header = "Show what changed from one pack to another.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge diff old.pack new.pack",
            "  warrant knowledge diff old.pack new.pack --list 1000"
        })
final class KnowledgeDiffCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier pack.")
    Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later pack.")
    Path after = Path.of("");

    @Option(
            names = "--list",
            paramLabel = "N",
            description = "How many changes of each kind to list; all are counted. Default: 10.")
    int list = 10;

    private final Session session;

    KnowledgeDiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var diff =
                KnowledgeDiff.between(
                        Pack.open(before).base(), Pack.open(after).base(), Math.max(0, list));
        session.emit(
                KnowledgeDiffText.render(diff, session.style()), Session.Encoding.SCREEN, null);
    }
}
