package io.warrant.app.cli;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.json.ExplanationJson;
import io.warrant.app.markdown.ExplanationMarkdown;
import io.warrant.app.page.ExplanationPage;
import io.warrant.app.text.ExplanationText;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.knowledge.KnowledgeBase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Why one disease has its rank.
@Command(
        name = "explain",
        header = "Show why a disease has its rank, row by row, and what would change it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant explain patient.json --disease OMIM:154700",
            "  warrant explain patient.json --disease ORPHA:558 --diseases all --format json"
        })
final class ExplainCommand implements Runnable {

    @Mixin CaseInput input = new CaseInput();
    @Mixin ReasoningOptions reasoning = new ReasoningOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = {"-d", "--disease"},
            paramLabel = "ID",
            required = true,
            description = "The disease: an id, or an id that is linked with one candidate.")
    String disease = "";

    private final Session session;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var id =
                new DiseaseFinder(knowledge.base())
                        .one(disease, reasoning.settings(knowledge.base()));
        var subject = input.read(session, knowledge.base());
        var explanation =
                reasoning
                        .weighing(output.format())
                        .explain(input.assessing(knowledge.reasoner()), subject, id);
        output.emit(session, render(explanation, knowledge.base()));
    }

    private String render(Explanation explanation, KnowledgeBase base) {
        return switch (output.format()) {
            case TEXT -> ExplanationText.render(explanation, base, output.style(session));
            case JSON -> ExplanationJson.render(explanation, base);
            case MARKDOWN -> ExplanationMarkdown.render(explanation, base);
            case HTML -> ExplanationPage.render(explanation, base);
            case PHENOPACKET, FHIR -> throw output.unfit("An explanation");
        };
    }
}
