package io.warrant.app.cli;

import io.warrant.app.json.SelectionJson;
import io.warrant.app.text.SelectionText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.selection.Selecting;
import io.warrant.engine.selection.Wanted;
import io.warrant.sources.selection.InstrumentIndex;
import io.warrant.sources.selection.Leading;
import io.warrant.sources.selection.Offers;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Chooses computable guidelines and calculators for a patient.
@Command(
        name = "select",
        header =
                "Choose guidelines and calculators for a patient: what is known of their inputs,"
                        + " what is missing.",
        description = {
            "Ranks all guidelines and calculators by the inputs that are known, the rarer the more,"
                    + " and by the findings and leading diseases that they name."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline select note.txt",
            "  warrant guideline select bundle.json --limit 5 --format json",
            "  warrant guideline select -o \"Atrial fibrillation\" -o Hypertension --age 71y --sex"
                    + " female"
        })
final class GuidelineSelectCommand implements Runnable {

    private static final int MOST = 1000;

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            description =
                    "A note in plain text, FHIR R4, a phenopacket or a case of Warrant's own; `-`"
                            + " for standard input.")
    @Nullable String file;

    @Mixin ChartInput input = new ChartInput();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many to show. Default: 10.")
    int limit = 10;

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    GuidelineSelectCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (limit < 1 || limit > MOST) {
            throw new InvalidCaseException(
                    "--limit can't be " + limit + ". Give a number from 1 to " + MOST + ".");
        }
        if (file == null && !input.isGiven()) {
            throw new InvalidCaseException(
                    "There is no case. Name a file, `-` for standard input, or give findings with"
                            + " --observed, --age or --sex.");
        }
        var knowledge = Knowledge.open(session);
        var guidelines = Models.of(knowledge);
        var chart = input.read(session, knowledge.base(), file);
        var all = InstrumentIndex.of(knowledge.base()).all(guidelines);
        var selecting = new Selecting(all, knowledge.base().ontology());
        var wanted = Leading.of(knowledge.reasoner()).wanted(chart, Wanted.Parts.BOTH);
        var found = selecting.select(wanted);
        var offers =
                new Offers(
                        guidelines,
                        knowledge.base().ontology(),
                        new Interpreter(Moments.now(), "en"));
        var shown = found.stream().limit(limit).map(one -> offers.of(one, chart)).toList();
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> SelectionText.render(shown, found.size(), output.style(session)),
                        () -> SelectionJson.render(shown, found.size())));
    }
}
