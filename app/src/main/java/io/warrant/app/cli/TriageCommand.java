package io.warrant.app.cli;

import io.warrant.app.json.TriageJson;
import io.warrant.app.text.TriageText;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.triage.Asking;
import io.warrant.engine.triage.Inquiry;
import io.warrant.engine.triage.Labelled;
import io.warrant.engine.triage.Loss;
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
                    + " diseases, by a table of assumptions. Urgency follows from how severe the"
                    + " leading diseases are, where the knowledge says so (domain common). Neither"
                    + " decides who is seen first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant triage note.txt",
            "  warrant triage --age 70y -o E_53 -o E_66 --ask 3 --knowledge common.pack",
            "  warrant triage -o Cough -o Fever --format json"
        })
final class TriageCommand implements Runnable {

    private static final int MOST = 1000;

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
            description =
                    "Vignettes labelled with their urgency, to tell it by counting instead; it is"
                            + " told only where they support that.")
    @Nullable Path vignettes;

    @Option(
            names = "--missed",
            paramLabel = "N",
            description =
                    "How many false alarms are as bad as one missed emergency. Default: 10, an"
                            + " assumption.")
    double missed = Loss.USUAL.missed();

    @Option(
            names = "--ask",
            paramLabel = "N",
            description = "Name up to N questions that would tell most about an emergency.")
    int ask;

    private final Session session;

    TriageCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        check();
        var knowledge = Knowledge.open(session);
        var base = knowledge.base();
        var subject = input.read(session, base);
        var reasoner = knowledge.reasoner();
        var standing = reasoner.standing(subject, reasoning.settings(base), false);
        var table =
                departments == null ? DepartmentTable.usual() : DepartmentTable.load(departments);
        List<Labelled> labelled =
                vignettes == null
                        ? List.of()
                        : VignetteReader.labelled(VignetteReader.read(vignettes), base);
        var triage =
                new Triaging(base, table, new Loss(missed), labelled).triage(subject, standing);
        var asked = ask == 0 ? triage : triage.asking(questions(reasoner, subject));
        output.emit(
                session,
                output.format() == OutputOptions.Format.JSON
                        ? TriageJson.render(asked, base)
                        : TriageText.render(asked, base, output.style(session)));
    }

    private List<Asking> questions(Reasoner reasoner, Case subject) {
        var plan =
                new Plan(
                        reasoning.settings(reasoner.base()),
                        Limits.USUAL,
                        Stakes.EVEN,
                        new Plan.Manner(1, Plan.Means.QUESTIONS, false),
                        false);
        var consultant =
                new Consultant(reasoner, Consultant.Field.of(reasoner, Costs.even()), plan);
        return new Inquiry(consultant).best(Consultation.of(subject), ask);
    }

    private void check() {
        if (!(missed >= 1 && missed <= MOST) || ask < 0 || ask > MOST) {
            throw new ConfigurationException(
                    "--missed %s or --ask %d can't be. Give a number from 1 to %d for the first and from 0 to %d for the second."
                            .formatted(missed, ask, MOST, MOST));
        }
        switch (output.format()) {
            case TEXT, JSON -> {}
            case MARKDOWN, HTML ->
                    throw new ConfigurationException(
                            "Triage is written as text or JSON only. Use --format text or json.");
        }
    }
}
