package io.warrant.app.cli;

import io.warrant.app.json.CalculatorJson;
import io.warrant.app.text.CalculatorText;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.errors.InvalidCaseException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Finds calculators.
@Command(
        name = "search",
        header = "Find calculators by name, purpose or input.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant calculator search pneumonia",
            "  warrant calculator search creatinine"
        })
final class CalculatorSearchCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "Words, or how they begin; each must occur.")
    List<String> words = List.of();

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    CalculatorSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var text = String.join(" ", words);
        var found = Calculators.search(text);
        if (found.isEmpty()) {
            throw new InvalidCaseException(
                    "No calculator has all the words '"
                            + text
                            + "'. Try fewer or other words, or `warrant guideline search`.");
        }
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> CalculatorText.list(found, output.style(session)),
                        () -> CalculatorJson.list(found)));
    }
}
