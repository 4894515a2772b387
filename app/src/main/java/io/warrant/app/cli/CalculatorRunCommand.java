package io.warrant.app.cli;

import io.warrant.app.json.CalculatorJson;
import io.warrant.app.text.CalculatorText;
import io.warrant.sources.calculators.InputReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Runs one calculator.
@Command(
        name = "run",
        header = "Run a calculator: its result with every step, or why it cannot compute.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant calculator show wells-pe        # which inputs it wants",
            "  warrant calculator run ldl -i total=\"5.2 mmol/L\" -i hdl=\"1.3 mmol/L\""
                    + " -i triglycerides=\"1.7 mmol/L\"",
            "  warrant calculator run wells-pe -i heart-rate=110/min -i malignancy=yes"
                    + " --others-absent"
        })
final class CalculatorRunCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its name or title.")
    List<String> name = List.of();

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
    public void run() {
        var calculator = CalculatorFinder.find(String.join(" ", name));
        var reader = new InputReader(calculator);
        var read = reader.read(inputs);
        var given = othersAbsent ? reader.othersAbsent(read) : read;
        var result = calculator.compute(given);
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () ->
                                CalculatorText.result(
                                        calculator, given, result, output.style(session)),
                        () -> CalculatorJson.result(calculator, given, result)));
    }
}
