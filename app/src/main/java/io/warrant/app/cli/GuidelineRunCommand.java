package io.warrant.app.cli;

import io.warrant.app.json.GuidelineJson;
import io.warrant.app.text.OutcomeText;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.guidelines.InputReader;
import io.warrant.sources.selection.FactWords;
import io.warrant.sources.selection.Filled;
import io.warrant.sources.selection.Filling;
import io.warrant.sources.selection.Instruments;
import io.warrant.sources.selection.NeedReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs one computable guideline.
@Command(
        name = "run",
        header = "Run a guideline: its result, with every rule that fired and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline show CURB-65.v1        # which inputs it wants",
            "  warrant guideline run CURB-65.v1 -i confusion=1 -i gt0006=0 -i systolic=1 -i age=1"
                    + " -i urea=0",
            "  warrant guideline run BMI.v1 note.txt -i height=\"175 cm\"  # the note's values, but"
                    + " for the height",
            "  warrant guideline run BMI.v1 -i weight=\"70 kg\" -i height=\"175 cm\" --format json"
        })
final class GuidelineRunCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = {
                "Its id or name.",
                "Behind it a record may be named, from which inputs are filled in: a note, FHIR R4,"
                        + " a phenopacket or a case of Warrant's own, or `-` for standard input."
            })
    List<String> name = List.of();

    @Mixin ChartInput chart = new ChartInput();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "NAME=VALUE",
            description =
                    "An input by its code or name, such as age=66 or gt0005=\"120 mm[Hg]\"."
                            + " Repeatable.")
    List<String> inputs = List.of();

    @Option(
            names = "--now",
            paramLabel = "DATE",
            description = "The date that counts as today, such as 2026-03-01. Default: today.")
    @Nullable String now;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Language of its texts, where it has them. Default: en.")
    String language = "en";

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    GuidelineRunCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var models = Models.of(knowledge);
        var record = record(models);
        var words = record.isPresent() ? name.subList(0, name.size() - 1) : name;
        var program = Models.find(models, String.join(" ", words));
        var given = new InputReader(program, language).read(inputs);
        var filled =
                record.isPresent() || chart.isGiven()
                        ? filled(program, given, knowledge.base(), record)
                        : Filled.by(given);
        var outcome =
                new Interpreter(now == null ? Moments.now() : Moments.of(now), language)
                        .run(program, filled.values());
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () ->
                                OutcomeText.render(
                                        program,
                                        filled,
                                        outcome,
                                        new OutcomeText.Output(language, output.style(session))),
                        () -> GuidelineJson.outcome(program, filled, outcome, language)));
    }

    /// The last name is a record's if a file is called so and no guideline.
    private Optional<String> record(Guidelines models) {
        var last = name.getLast();
        boolean isRecord =
                name.size() > 1
                        && models.exactly(String.join(" ", name)).isEmpty()
                        && (last.equals(CaseInput.STANDARD_INPUT)
                                || Files.exists(CaseInput.path(last)));
        return isRecord ? Optional.of(last) : Optional.empty();
    }

    private Filled filled(
            Program program,
            Map<String, List<Value>> given,
            KnowledgeBase base,
            Optional<String> record) {
        var read = chart.read(session, base, record.orElse(null));
        var needs = new Instruments(new NeedReader(base)).needs(program.guideline());
        var filling = Filling.of(program, needs, read, base.ontology());
        return Filled.of(filling, given, new FactWords(base.ontology()));
    }
}
