package io.warrant.app.cli;

import io.warrant.app.text.KnowledgeText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.build.CommonBuild;
import io.warrant.sources.build.CommonFiles;
import io.warrant.sources.build.FileKind;
import io.warrant.sources.build.KnowledgeBuild;
import io.warrant.sources.build.KnowledgeFiles;
import io.warrant.sources.pack.PackWriter;
import io.warrant.sources.progress.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Compiles published files into a pack.
@Command(
        name = "build",
        header = "Build a pack from a folder of published files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge build --from ../shared/data --out full.pack",
            "  warrant knowledge build --from ../shared/data --without pair_table --out fair.pack",
            "  warrant knowledge build --from ../shared/data --domain common --out common.pack",
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

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description = {
                "What the knowledge is of: ${COMPLETION-CANDIDATES}. rare: HPO's findings and rare"
                    + " diseases; common: DDXPlus's questions and common conditions. Default: rare,"
                    + " unless the folder holds only the other."
            })
    @Nullable Domain domain;

    @Option(
            names = "--training",
            paramLabel = "FILE",
            description = {
                "For the domain common: simulated patients to count, instead of those in the"
                        + " folder. Only the half of them that is for learning is counted."
            })
    List<Path> training = List.of();

    /// A domain as the command line spells it.
    enum Domain {
        RARE,
        COMMON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    KnowledgeBuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var called = name.isBlank() ? String.valueOf(out.getFileName()) : name;
        KnowledgeBuild.Built built;
        String fingerprint;
        try (var progress = ProgressLine.on(session)) {
            built = isCommon() ? common(progress) : rare(progress);
            fingerprint = PackWriter.write(built.columns(), called, out);
        }
        session.emit(
                new KnowledgeText(session.style())
                        .built(out.toString(), fingerprint, built.report()),
                Session.Encoding.SCREEN,
                null);
    }

    private boolean isCommon() {
        return domain == null ? CommonFiles.isAllOf(from) : domain == Domain.COMMON;
    }

    private KnowledgeBuild.Built rare(Progress progress) {
        if (!training.isEmpty()) {
            throw new ConfigurationException(
                    "--training is for the domain common. Learn from other cases with `warrant"
                            + " knowledge learn`.");
        }
        var files = KnowledgeFiles.in(from);
        for (var kind : without) {
            files = files.without(kind);
        }
        return KnowledgeBuild.build(files, Parameters.INITIAL, progress);
    }

    private KnowledgeBuild.Built common(Progress progress) {
        var files = CommonFiles.in(from);
        return CommonBuild.build(training.isEmpty() ? files : files.taughtBy(training), progress);
    }
}
