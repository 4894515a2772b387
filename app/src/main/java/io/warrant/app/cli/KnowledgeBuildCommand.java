package io.warrant.app.cli;

import io.warrant.app.text.KnowledgeText;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.build.FileKind;
import io.warrant.sources.build.KnowledgeBuild;
import io.warrant.sources.build.KnowledgeFiles;
import io.warrant.sources.pack.PackWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/// Compiles published files into a pack.
@Command(
        name = "build",
        header = "Build a pack from a folder of published files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge build --from ../shared/data --out full.pack",
            "  warrant knowledge build --from ../shared/data --without pair_table --out fair.pack",
            "  warrant diagnose patient.json --knowledge full.pack"
        })
final class KnowledgeBuildCommand implements Runnable {

    @Option(
            names = "--from",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the files: HPO, HPOA, Orphanet, Mondo; as downloaded.")
    Path from = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The pack to write.")
    Path out = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What the pack is called in results. Default: the file's name.")
    String name = "";

    @Option(
            names = "--without",
            paramLabel = "KIND",
            description = {
                "Leave out one kind of files: ${COMPLETION-CANDIDATES}.",
                "pair_table is HPO's table of diseases and terms without citations: leave it out"
                        + " to measure fairly. cases are solved cases, to learn from."
            })
    List<FileKind> without = List.of();

    private final Session session;

    KnowledgeBuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var called = name.isBlank() ? String.valueOf(out.getFileName()) : name;
        KnowledgeBuild.Built built;
        String fingerprint;
        var files = KnowledgeFiles.in(from);
        for (var kind : without) {
            files = files.without(kind);
        }
        try (var progress = ProgressLine.on(session)) {
            built = KnowledgeBuild.build(files, Parameters.INITIAL, progress);
            fingerprint = PackWriter.write(built.columns(), called, out);
        }
        session.emit(
                new KnowledgeText(session.style())
                        .built(out.toString(), fingerprint, built.report()),
                Session.Encoding.SCREEN,
                null);
    }
}
