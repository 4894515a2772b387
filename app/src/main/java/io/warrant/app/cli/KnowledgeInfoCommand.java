package io.warrant.app.cli;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.json.KnowledgeJson;
import io.warrant.app.text.KnowledgeText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What the knowledge at hand is.
@Command(
        name = "info",
        header = "Show the sources, versions, licences and size of the knowledge.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge info",
            "  warrant knowledge info --knowledge full.pack --format json"
        })
final class KnowledgeInfoCommand implements Runnable {

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    KnowledgeInfoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        output.emit(
                session,
                output.isJson("What knowledge is")
                        ? KnowledgeJson.render(knowledge)
                        : text(knowledge));
    }

    private String text(KnowledgeAtHand knowledge) {
        return new KnowledgeText(output.style(session))
                .about(
                        knowledge.name(),
                        knowledge.fingerprint(),
                        knowledge.place() + ". " + knowledge.reason(),
                        knowledge.base());
    }
}
