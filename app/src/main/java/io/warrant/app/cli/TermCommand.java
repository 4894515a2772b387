package io.warrant.app.cli;

import io.warrant.app.text.TermText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Looks up terms.
@Command(
        name = "term",
        header = "Look up a finding's term by id, label, synonym or lay word.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant term HP:0001250",
            "  warrant term dislocated lens",
            "  warrant term \"long fingers\" --top 5"
        })
final class TermCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "An id or a name.")
    List<String> words = List.of();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "How many near names to list where none fits exactly. Default: 10.")
    int top = 10;

    private final Session session;

    TermCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var text = String.join(" ", words);
        var base = Knowledge.open(session).base();
        var show = new TermText(base, session.style());
        session.emit(find(text, show, base), Session.Encoding.SCREEN, null);
    }

    private String find(String text, TermText show, KnowledgeBase base) {
        var id = TermId.parse(text);
        if (id.isPresent()) {
            int index = base.ontology().index(id.get());
            if (index >= 0) {
                return show.one(index);
            }
            var retired = base.ontology().retired(id.get());
            if (retired.isPresent()) {
                return show.retired(retired.get());
            }
        }
        var exact = base.names().exactly(text);
        if (exact.size() == 1) {
            return show.one(exact.getFirst().term());
        }
        var near = exact.isEmpty() ? base.names().nearest(text, Math.max(1, top)) : exact;
        if (near.isEmpty()) {
            throw new InvalidCaseException(
                    "No term has a name like '" + text + "'. Try another word for it.");
        }
        return show.several(text, near, !exact.isEmpty());
    }
}
