package io.warrant.app.cli;

import io.warrant.app.text.BasisText;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.install.KitPack;
import io.warrant.sources.install.KnowledgeLocation;
import io.warrant.sources.install.Surroundings;
import io.warrant.sources.pack.Fingerprint;
import io.warrant.sources.pack.Pack;
import io.warrant.sources.pack.PackLabel;
import io.warrant.sources.starter.StarterPack;

import java.nio.file.Path;
import java.util.Optional;

/// The knowledge that a command works with.
///
/// @param name what it is called in results
/// @param fingerprint SHA-256 of its content, in hex
/// @param base the knowledge itself
/// @param place its file, or what it is where it has none
/// @param reason why this one, as a sentence
record Knowledge(String name, String fingerprint, KnowledgeBase base, String place, String reason) {

    static final String STARTER = "Warrant starter pack";

    /// Finds and opens the knowledge; a kit's pack is built where that hasn't been done yet.
    static Knowledge open(Session session) {
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
                        new PackLabel(starter.name, starter.fingerprint, starter.base.sources()));
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

    static Knowledge of(Pack pack, String reason) {
        return new Knowledge(
                pack.name(), pack.fingerprint(), pack.base(), pack.file().toString(), reason);
    }

    private static Knowledge starter(String reason) {
        var columns = StarterPack.columns(Parameters.INITIAL);
        return new Knowledge(
                STARTER,
                Fingerprint.of(columns),
                KnowledgeBase.of(columns),
                "comes with the program",
                reason);
    }

    Reasoner reasoner() {
        return Reasoner.of(base, name, fingerprint);
    }
}
