package io.warrant.app.cli;

import io.warrant.app.json.GuidelineJson;
import io.warrant.app.text.GuidelineText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.GuidelineSearch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Finds computable guidelines.
@Command(
        name = "search",
        header = "Find guidelines by name, condition, specialty or keyword.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline search pneumonia",
            "  warrant guideline search cardiology stroke risk --top 5"
        })
final class GuidelineSearchCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORD",
            description = "Words, or how they begin; each must occur.")
    List<String> words = List.of();

    @Option(
            names = {"-n", "--top"},
            paramLabel = "N",
            description = "How many to list. Default: 20.")
    int top = 20;

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    GuidelineSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var text = String.join(" ", words);
        var found = new GuidelineSearch(Models.open(session)).find(text);
        if (found.isEmpty()) {
            throw new InvalidCaseException(
                    "No guideline has all the words '" + text + "'. Try fewer or other words.");
        }
        var shown = found.subList(0, Math.clamp(top, 1, found.size()));
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> GuidelineText.list(shown, found.size(), output.style(session)),
                        () -> GuidelineJson.list(shown, found.size())));
    }
}
