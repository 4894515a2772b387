package io.warrant.app.cli;

import io.warrant.app.json.GuidelineJson;
import io.warrant.app.text.GuidelineText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;

/// Shows one computable guideline.
@Command(
        name = "show",
        header = "Show what a guideline is for, what it wants to know, and its references.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline show CURB-65.v1",
            "  warrant guideline show CURB-65.v1 --lang sv"
        })
final class GuidelineShowCommand implements Runnable {

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Its id or name.")
    List<String> name = List.of();

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Language of its texts, where it has them. Default: en.")
    String language = "en";

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    GuidelineShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var program = Models.find(Models.open(session), String.join(" ", name));
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> GuidelineText.show(program, language, output.style(session)),
                        () -> GuidelineJson.show(program, language)));
    }
}
