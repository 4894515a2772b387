package io.warrant.app.cli;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.text.DiseaseText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;

/// A disease's profile.
@Command(
        name = "disease",
        header = "Show a disease's profile: findings with their frequency, genes, prevalence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant disease OMIM:154700",
            "  warrant disease MONDO:0007947",
            "  warrant disease marfan"
        })
final class DiseaseCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "An OMIM, ORPHA or MONDO id, or a piece of the name.")
    List<String> words = List.of();

    private final Session session;

    DiseaseCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var text = String.join(" ", words);
        var base = Knowledge.open(session).base();
        var finder = new DiseaseFinder(base);
        var found = finder.find(text);
        if (found.isEmpty()) {
            throw finder.unknown(text);
        }
        var show = new DiseaseText(base, session.style());
        session.emit(
                found.size() == 1 ? show.one(found.getFirst()) : show.several(text, found),
                Session.Encoding.SCREEN,
                null);
    }
}
