package io.warrant.app.cli;

import io.warrant.app.json.CalculatorJson;
import io.warrant.app.text.CalculatorText;
import io.warrant.engine.calculator.Calculators;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists all calculators.
@Command(
        name = "list",
        header = "List all calculators.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant calculator list", "  warrant calculator list --format json"})
final class CalculatorListCommand implements Runnable {

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    CalculatorListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> CalculatorText.list(Calculators.all(), output.style(session)),
                        () -> CalculatorJson.list(Calculators.all())));
    }
}
