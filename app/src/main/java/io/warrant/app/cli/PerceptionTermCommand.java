package io.warrant.app.cli;

import io.warrant.app.perceive.ModelText;
import io.warrant.perception.model.ModelCard;
import io.warrant.sources.cases.TypedTerms;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Says for which finding a class of a table stands.
@Command(
        name = "term",
        header = "Say for which term of the knowledge a class of a table stands.",
        description =
                "A table names its classes in its own words. Only a class that stands for a term"
                        + " argues in a differential; the others are shown and not used.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant perception term ward \"rash = yes\" HP:0000988"})
final class PerceptionTermCommand implements Runnable {

    @Parameters(index = "0", paramLabel = "NAME", description = "Which model.")
    String model = "";

    @Parameters(
            index = "1",
            paramLabel = "CONCEPT",
            description = "What it looks for, as `perception list` shows it.")
    String concept = "";

    @Parameters(index = "2", paramLabel = "TERM", description = "An id or a name.")
    String term = "";

    @Mixin ModelOptions models = new ModelOptions();

    private final Session session;

    PerceptionTermCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var shelf = models.shelf(session);
        var meant = new TypedTerms(Knowledge.open(session).base()).term(term);
        shelf.name(model, new ModelCard.Concept(concept, meant.value()));
        session.emit(
                ModelText.one(model, shelf.card(model), session.style()),
                Session.Encoding.SCREEN,
                null);
    }
}
