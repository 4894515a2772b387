package io.warrant.app.cli;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.json.DiseaseJson;
import io.warrant.app.text.DiseaseText;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
            "  warrant disease marfan",
            "  warrant disease OMIM:154700 --format json"
        })
final class DiseaseCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = "An OMIM, ORPHA or MONDO id, or a piece of the name.")
    List<String> words = List.of();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "How many diseases of a name to list as JSON. Default: ${DEFAULT-VALUE}.")
    int top = 20;

    @Mixin OutputOptions output = new OutputOptions();

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
        output.emit(
                session,
                output.isJson("A disease") ? json(text, found, base) : text(text, found, base));
    }

    private String text(String text, List<Integer> found, KnowledgeBase base) {
        var show = new DiseaseText(base, output.style(session));
        return found.size() == 1 ? show.one(found.getFirst()) : show.several(text, found);
    }

    /// As the service answers: a profile for an id, a list for a name.
    private String json(String text, List<Integer> found, KnowledgeBase base) {
        return found.size() == 1 && DiseaseId.parse(text).isPresent()
                ? DiseaseJson.one(found.getFirst(), base)
                : DiseaseJson.list(found.stream().limit(Math.max(1, top)).toList(), base);
    }
}
