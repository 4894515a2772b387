package io.warrant.app.cli;

import io.warrant.app.asking.TermSearch;
import io.warrant.app.json.TermJson;
import io.warrant.app.text.TermText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  warrant term \"long fingers\" --top 5",
            "  warrant term \"long fing\" --format json"
        })
final class TermCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "An id or a name.")
    List<String> words = List.of();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "How many near names to list where none fits exactly. Default: 10.")
    int top = 10;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "The language of the name, with --format json. Default: en.")
    Language language = Language.EN;

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    TermCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var text = String.join(" ", words);
        var base = Knowledge.open(session).base();
        output.emit(
                session,
                output.isJson("A term")
                        ? json(text, base)
                        : find(text, new TermText(base, output.style(session)), base));
    }

    /// As the service answers: all of one term for an id, names for a name.
    private String json(String text, KnowledgeBase base) {
        int term = TermId.parse(text).map(base.ontology()::resolve).orElse(-1);
        if (term >= 0) {
            return TermJson.one(term, base);
        }
        var hits = new TermSearch(base).find(text, language, Math.max(1, top));
        return TermJson.list(hits, base);
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
