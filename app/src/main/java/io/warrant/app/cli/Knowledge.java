package io.warrant.app.cli;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.text.BasisText;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.sources.install.KitPack;
import io.warrant.sources.install.KnowledgeLocation;
import io.warrant.sources.install.Surroundings;
import io.warrant.sources.pack.Fingerprint;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackLabel;
import io.warrant.sources.starter.StarterPack;

import java.nio.file.Path;
import java.util.Optional;

/// Finds the knowledge that a command works with.
final class Knowledge {

    static final String STARTER = "Warrant starter pack";

    private Knowledge() {}

    /// Finds and opens the knowledge; a kit's pack is built where that hasn't been done yet.
    static KnowledgeAtHand open(Session session) {
        var here = surroundings(session);
        var location = KnowledgeLocation.find(Optional.ofNullable(session.knowledgePath()), here);
        var knowledge =
                switch (location) {
                    case KnowledgeLocation.Packed(var file, var reason) ->
                            of(Pack.open(file), reason);
                    case KnowledgeLocation.Kit(var folder, var reason) -> {
                        try (var progress = ProgressLine.on(session)) {
                            yield of(
                                    KitPack.open(
                                            folder, here.cache(), new PublishedFiles(), progress),
                                    reason);
                        }
                    }
                    case KnowledgeLocation.Starter(var reason) -> starter(reason);
                };
        session.notice("Knowledge: " + knowledge.name() + ". " + knowledge.reason());
        return knowledge;
    }

    /// The knowledge at hand in one line, without building anything.
    static String version(Session session) {
        var here = surroundings(session);
        var location = KnowledgeLocation.find(Optional.ofNullable(session.knowledgePath()), here);
        return switch (location) {
            case KnowledgeLocation.Packed(var file, _) -> line(PackLabel.of(file));
            case KnowledgeLocation.Kit(var folder, _) ->
                    KitPack.ready(folder, here.cache(), new PublishedFiles())
                            .map(pack -> line(PackLabel.of(pack)))
                            .orElse("knowledge: a folder of sources, not built yet: " + folder);
            case KnowledgeLocation.Starter(var reason) -> {
                var starter = starter(reason);
                yield line(
                        new PackLabel(
                                starter.name(), starter.fingerprint(), starter.base().sources()));
            }
        };
    }

    private static String line(PackLabel label) {
        return "knowledge: "
                + label.name()
                + " "
                + BasisText.shortened(label.fingerprint())
                + " ("
                + BasisText.versions(label.sources()).replace('\u00a0', ' ')
                + ")";
    }

    static Surroundings surroundings(Session session) {
        return new Surroundings(
                session.terminal().env(),
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("warrant.home", "")).toAbsolutePath(),
                Path.of(System.getProperty("user.home", ".")),
                System.getProperty("os.name", ""));
    }

    static KnowledgeAtHand of(Pack pack, String reason) {
        return new KnowledgeAtHand(
                pack.name(), pack.fingerprint(), pack.base(), pack.file().toString(), reason);
    }

    /// The knowledge that comes with the program.
    static KnowledgeAtHand starter(String reason) {
        var columns = StarterPack.columns(Parameters.INITIAL);
        return new KnowledgeAtHand(
                STARTER,
                Fingerprint.of(columns),
                KnowledgeBase.of(columns),
                "comes with the program",
                reason);
    }
}
