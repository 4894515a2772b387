package io.warrant.app.cli;

import io.warrant.app.text.Figures;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.install.KnowledgeLocation;
import io.warrant.sources.pack.PackVerify;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;

/// Computes a pack's hash anew.
@Command(
        name = "verify",
        header = "Check a pack: every section, and the hash of its content.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant knowledge verify", "  warrant knowledge verify full.pack"})
final class KnowledgeVerifyCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "PACK",
            description = "The pack. Default: the one at hand.")
    @Nullable Path pack;

    private final Session session;

    KnowledgeVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var file = pack == null ? atHand() : pack;
        var verified = PackVerify.of(file);
        session.emit(
                file
                        + ": sound. "
                        + verified.name()
                        + ", "
                        + Figures.count(verified.sections(), "section")
                        + ", "
                        + verified.bytes()
                        + " bytes, SHA-256 "
                        + verified.fingerprint()
                        + ".\n",
                Session.Encoding.SCREEN,
                null);
    }

    private Path atHand() {
        var here = Knowledge.surroundings(session);
        var location = KnowledgeLocation.find(Optional.ofNullable(session.knowledgePath()), here);
        return switch (location) {
            case KnowledgeLocation.Packed(var file, _) -> file;
            case KnowledgeLocation.Kit _ -> Path.of(Knowledge.open(session).place());
            case KnowledgeLocation.Starter _ ->
                    throw new KnowledgeException(
                            "There is only the starter pack, which is no file. Name a pack, or run"
                                    + " `warrant knowledge install`.");
        };
    }
}
