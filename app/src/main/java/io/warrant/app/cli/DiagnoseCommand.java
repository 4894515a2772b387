package io.warrant.app.cli;

import io.warrant.app.asking.Weighing;
import io.warrant.app.exchange.Inquiry;
import io.warrant.app.exchange.Program;
import io.warrant.app.fhir.DifferentialBundle;
import io.warrant.app.json.DifferentialJson;
import io.warrant.app.markdown.DifferentialMarkdown;
import io.warrant.app.page.DifferentialPage;
import io.warrant.app.phenopacket.PhenopacketText;
import io.warrant.app.text.DifferentialText;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.util.Optional;

/// From a case to an argued differential.
@Command(
        name = "diagnose",
        header = "Rank the diseases that may explain a case, each with its argument.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant diagnose patient.json",
            "  warrant diagnose patient.yaml --format html --out report.html",
            "  warrant diagnose patient.json --format fhir --at 2026-11-21T12:00:00Z",
            "  warrant diagnose -o \"Ectopia lentis\" -o Arachnodactyly \\",
            "      -x \"Intellectual disability\" --sex male --age 24y",
            "  cat patient.json | warrant diagnose - --format json | jq .arguments[0]"
        })
final class DiagnoseCommand implements Runnable {

    @Mixin CaseInput input = new CaseInput();
    @Mixin ReasoningOptions reasoning = new ReasoningOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "How many diseases to argue. Default: 10.")
    int top = Weighing.USUAL_CLAIMS;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "When it is asked, such as 2026-11-21T12:00:00Z: stands in FHIR and"
                            + " phenopackets, which no clock is read for.")
    @Nullable Instant at;

    private final Session session;

    DiagnoseCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        int claims = Weighing.claims(top, "--top");
        var knowledge = Knowledge.open(session);
        var subject = input.read(session, knowledge.base());
        var differential =
                reasoning
                        .weighing(output.format())
                        .diagnose(input.assessing(knowledge.reasoner()), subject, claims);
        output.emit(session, text(differential, knowledge.base()));
    }

    private String text(Differential differential, KnowledgeBase base) {
        return switch (output.format()) {
            case PHENOPACKET -> PhenopacketText.render(differential, base, inquiry());
            case FHIR -> DifferentialBundle.render(differential, base, inquiry());
            case TEXT, JSON, MARKDOWN, HTML -> render(differential, base, output, session);
        };
    }

    private Inquiry inquiry() {
        return new Inquiry(Program.name(), input.text(), Optional.ofNullable(at));
    }

    static String render(
            Differential differential, KnowledgeBase base, OutputOptions output, Session session) {
        return switch (output.format()) {
            case TEXT -> DifferentialText.render(differential, base, output.style(session));
            case JSON -> DifferentialJson.render(differential, base);
            case MARKDOWN -> DifferentialMarkdown.render(differential, base);
            case HTML -> DifferentialPage.render(differential, base);
            case PHENOPACKET, FHIR -> throw output.unfit("This");
        };
    }
}
