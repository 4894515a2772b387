package io.warrant.app.cli;

import io.warrant.app.json.AuditJson;
import io.warrant.app.text.AuditText;
import io.warrant.engine.errors.InvalidCaseException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What was done.
@Command(
        name = "list",
        header = "List what was done, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant audit list --store ledger.db",
            "  warrant audit list --store ledger.db --case 3f9k2m --format json"
        })
final class AuditListCommand implements Runnable {

    private static final int MOST = 100_000;

    @Mixin StoreOptions store = new StoreOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(names = "--case", paramLabel = "ID", description = "Only what was done to this case.")
    String subject = "";

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many entries. Default: ${DEFAULT-VALUE}.")
    int limit = 50;

    @Option(
            names = "--before",
            paramLabel = "NUMBER",
            description = "Only entries before this one.")
    long before = Long.MAX_VALUE;

    private final Session session;

    AuditListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (limit < 1 || limit > MOST) {
            throw new InvalidCaseException(
                    "--limit can't be " + limit + ". Give a number from 1 to " + MOST + ".");
        }
        try (var ledger = store.existing(session)) {
            var entries = ledger.log().list(subject, before, limit);
            output.emit(
                    session,
                    GuidelineOutput.of(
                            output,
                            () -> AuditText.log(entries, output.style(session)),
                            () -> AuditJson.log(entries, ledger.log().head())));
        }
    }
}
