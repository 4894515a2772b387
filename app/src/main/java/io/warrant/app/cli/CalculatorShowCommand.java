package io.warrant.app.cli;

import io.warrant.app.json.CalculatorJson;
import io.warrant.app.text.CalculatorText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Shows one calculator.
@Command(
        name = "show",
        header = "Show what a calculator wants, how it computes, its references and an example.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant calculator show ckd-epi",
            "  warrant calculator show curb-65 --format json"
        })
final class CalculatorShowCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its name or title.")
    List<String> name = List.of();

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    CalculatorShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var calculator = CalculatorFinder.find(String.join(" ", name));
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> CalculatorText.show(calculator, output.style(session)),
                        () -> CalculatorJson.show(calculator)));
    }
}
