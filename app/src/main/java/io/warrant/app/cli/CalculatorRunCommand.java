package io.warrant.app.cli;

import io.warrant.app.json.CalculatorJson;
import io.warrant.app.text.CalculatorText;
import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.calculator.Result;
import io.warrant.sources.calculators.InputReader;
import io.warrant.sources.selection.ReadInputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Runs one calculator.
@Command(
        name = "run",
        header = "Run a calculator: its result with every step, or why it cannot compute.",
        description = "Exit code 2 where it cannot compute.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant calculator show wells-pe        # which inputs it wants",
            "  warrant calculator run ldl -i total=\"5.2 mmol/L\" -i hdl=\"1.3 mmol/L\""
                    + " -i triglycerides=\"1.7 mmol/L\"",
            "  warrant calculator run ckd-epi note.txt  # the note's values, age and sex",
            "  warrant calculator run wells-pe -i heart-rate=110/min -i malignancy=yes"
                    + " --others-absent"
        })
final class CalculatorRunCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = {
                "Its name or title.",
                "Behind it a record may be named, from which inputs are filled in: a note, FHIR R4,"
                        + " a phenopacket or a case of Warrant's own, or `-` for standard input."
            })
    List<String> name = List.of();

    @Mixin ChartInput chart = new ChartInput();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "NAME=VALUE",
            description =
                    "An input by its name or how that begins, such as age=\"66 a\" or"
                            + " creatinine=\"87 umol/L\". Repeatable.")
    List<String> inputs = List.of();

    @Option(
            names = "--others-absent",
            description = "Say that all signs which aren't given are absent.")
    boolean othersAbsent;

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    CalculatorRunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var record = record();
        var words = record.isPresent() ? name.subList(0, name.size() - 1) : name;
        var calculator = CalculatorFinder.find(String.join(" ", words));
        var reader = new InputReader(calculator);
        var read = read(calculator, record).overruledBy(reader.read(inputs));
        var given = othersAbsent ? reader.othersAbsent(read.given()) : read.given();
        var result = calculator.compute(given);
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () ->
                                CalculatorText.result(
                                                calculator, given, result, output.style(session))
                                        + CalculatorText.read(read, output.style(session)),
                        () -> CalculatorJson.result(calculator, given, result, read)));
        return switch (result) {
            case Result.Computed _ -> ExitCode.OK;
            case Result.CannotCompute _ -> ExitCode.INPUT;
        };
    }

    /// The last name is a record's if a file is called so.
    private Optional<String> record() {
        var last = name.getLast();
        boolean isRecord =
                name.size() > 1
                        && Calculators.find(String.join(" ", name)).isEmpty()
                        && (last.equals(CaseInput.STANDARD_INPUT)
                                || Files.exists(CaseInput.path(last)));
        return isRecord ? Optional.of(last) : Optional.empty();
    }

    private ReadInputs read(Calculator calculator, Optional<String> record) {
        if (record.isEmpty() && !chart.isGiven()) {
            return ReadInputs.NONE;
        }
        var base = Knowledge.open(session).base();
        return ReadInputs.of(calculator, chart.read(session, base, record.orElse(null)), base);
    }
}
