package io.warrant.app.cli;

import io.warrant.app.json.GuidelineJson;
import io.warrant.app.text.OutcomeText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.Interpreter;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;
import io.warrant.sources.guidelines.InputReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Runs one computable guideline.
@Command(
        name = "run",
        header = "Run a guideline: its result, with every rule that fired and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline show CURB-65.v1        # which inputs it wants",
            "  warrant guideline run CURB-65.v1 -i confusion=1 -i gt0006=0 -i systolic=1 -i age=1"
                    + " -i urea=0",
            "  warrant guideline run BMI.v1 -i weight=\"70 kg\" -i height=\"175 cm\" --format json"
        })
final class GuidelineRunCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its id or name.")
    List<String> name = List.of();

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
        var program = Models.find(Models.open(session), String.join(" ", name));
        var values = new InputReader(program, language).read(inputs);
        var outcome = new Interpreter(moment(), language).run(program, values);
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () ->
                                OutcomeText.render(
                                        program,
                                        values,
                                        outcome,
                                        new OutcomeText.Output(language, output.style(session))),
                        () -> GuidelineJson.outcome(program, values, outcome, language)));
    }

    private LocalDateTime moment() {
        if (now == null) {
            return LocalDateTime.now(java.time.ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.MINUTES);
        }
        return Literals.moment(now)
                .flatMap(value ->
                        value instanceof Value.Moment(var at)
                                ? java.util.Optional.of(at)
                                : java.util.Optional.empty())
                .orElseThrow(() ->
                        new InvalidCaseException("--now is no date. Write it such as 2026-03-01."));
    }
}
