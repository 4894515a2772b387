package io.warrant.app.cli;

import io.warrant.app.text.KnowledgeText;
import io.warrant.sources.install.Install;
import io.warrant.sources.install.OfficialReleases;
import io.warrant.sources.install.Patience;
import io.warrant.sources.install.Supply;
import io.warrant.sources.pack.Pack;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;

/// Installs the full knowledge for this user.
@Command(
        name = "install",
        header = "Fetch the official releases, check them and build the knowledge from them.",
        description =
                "Fetches HPO, HPOA, Orphanet, Mondo and MAxO from their publishers' sites. What was"
                        + " cut short is resumed; the old knowledge stays in use until the new one"
                        + " is whole.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge install",
            "  warrant knowledge install --from ../shared/data",
            "  warrant knowledge install --offline"
        })
final class KnowledgeInstallCommand implements Runnable {

    @ArgGroup @Nullable Origin origin;

    /// Where the files come from, if not from their publishers.
    static final class Origin {

        @Option(
                names = "--from",
                paramLabel = "DIR",
                required = true,
                description = "Take the files from a folder.")
        @Nullable Path folder;

        @Option(
                names = "--offline",
                required = true,
                description = "Check and build again what was installed before.")
        boolean offline;
    }

    private final Session session;

    KnowledgeInstallCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var cache = Knowledge.surroundings(session).cache();
        Pack pack;
        try (var progress = ProgressLine.on(session)) {
            pack =
                    new Install(cache, new PublishedFiles(), progress, Clock.systemUTC())
                            .run(supply())
                            .pack();
        }
        session.emit(
                new KnowledgeText(session.style())
                        .about(
                                pack.name(),
                                pack.fingerprint(),
                                "installed as " + pack.file() + ".",
                                pack.base()),
                Session.Encoding.SCREEN,
                null);
    }

    private Supply supply() {
        if (origin == null) {
            return new Supply.Official(OfficialReleases.ALL, Patience.USUAL);
        }
        var folder = origin.folder;
        return folder == null ? new Supply.Offline() : new Supply.Local(folder);
    }
}
