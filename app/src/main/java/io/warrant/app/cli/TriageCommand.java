package io.warrant.app.cli;

import io.warrant.app.json.TriageJson;
import io.warrant.app.text.TriageText;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.triage.Labelled;
import io.warrant.engine.triage.Triaging;
import io.warrant.sources.vignettes.DepartmentTable;
import io.warrant.sources.vignettes.VignetteReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/// From a first complaint to the departments that it points to.
@Command(
        name = "triage",
        header = "Say which department a case points to, and whether its urgency can be told.",
        description =
                "The department follows from the organ systems of the findings and of the leading"
                    + " diseases, by a table of assumptions. Urgency is told only where labelled"
                    + " vignettes support it. Neither decides who is seen first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant triage note.txt",
            "  warrant triage -o Cough -o Fever --vignettes semigran.jsonl.gz --format json"
        })
final class TriageCommand implements Runnable {

    @Mixin CaseInput input = new CaseInput();
    @Mixin ReasoningOptions reasoning = new ReasoningOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = "--departments",
            paramLabel = "FILE",
            description =
                    "Which department sees to which branch: a table as docs/triage.md shows it."
                            + " Default: the project's own, all of it assumptions.")
    @Nullable Path departments;

    @Option(
            names = "--vignettes",
            paramLabel = "FILE",
            description = "Vignettes labelled with their urgency, to learn from by counting.")
    @Nullable Path vignettes;

    private final Session session;

    TriageCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var base = knowledge.base();
        var subject = input.read(session, base);
        var standing = knowledge.reasoner().standing(subject, reasoning.settings(base), false);
        var table =
                departments == null ? DepartmentTable.usual() : DepartmentTable.load(departments);
        List<Labelled> labelled =
                vignettes == null
                        ? List.of()
                        : VignetteReader.labelled(VignetteReader.read(vignettes), base);
        var triage = new Triaging(base, table, labelled).triage(subject, standing);
        output.emit(
                session,
                switch (output.format()) {
                    case TEXT -> TriageText.render(triage, base, output.style(session));
                    case JSON -> TriageJson.render(triage, base);
                    case MARKDOWN, HTML ->
                            throw new ConfigurationException(
                                    "Triage is written as text or JSON only. Use --format text or"
                                            + " json.");
                });
    }
}
