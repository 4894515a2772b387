package io.warrant.app.cli;

import io.warrant.app.json.GuidelineJson;
import io.warrant.app.text.GuidelineText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists all computable guidelines.
@Command(
        name = "list",
        header = "List all guidelines.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant guideline list", "  warrant guideline list --format json"})
final class GuidelineListCommand implements Runnable {

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    GuidelineListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var entries = Models.open(session).entries();
        output.emit(
                session,
                GuidelineOutput.of(
                        output,
                        () -> GuidelineText.list(entries, entries.size(), output.style(session)),
                        () -> GuidelineJson.list(entries, entries.size())));
    }
}
