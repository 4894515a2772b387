package io.warrant.app.cli;

import io.warrant.app.text.KnowledgeText;

import picocli.CommandLine.Command;

/// What the knowledge at hand is.
@Command(
        name = "info",
        header = "Show the sources, versions, licences and size of the knowledge.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant knowledge info", "  warrant knowledge info --knowledge full.pack"})
final class KnowledgeInfoCommand implements Runnable {

    private final Session session;

    KnowledgeInfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var text =
                new KnowledgeText(session.style())
                        .about(
                                knowledge.name(),
                                knowledge.fingerprint(),
                                knowledge.place() + ". " + knowledge.reason(),
                                knowledge.base());
        session.emit(text, Session.Encoding.SCREEN, null);
    }
}
