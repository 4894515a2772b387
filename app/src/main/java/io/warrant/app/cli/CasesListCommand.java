package io.warrant.app.cli;

import io.warrant.app.json.StoredCaseJson;
import io.warrant.app.text.StoredCaseText;
import io.warrant.engine.errors.InvalidCaseException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which cases are kept.
@Command(
        name = "list",
        header = "List the cases that are kept, the last changed first.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant cases list --store ledger.db", "  warrant cases list --format json"})
final class CasesListCommand implements Runnable {

    private static final int MOST = 100_000;

    @Mixin StoreOptions store = new StoreOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "How many cases. Default: ${DEFAULT-VALUE}.")
    int limit = 100;

    private final Session session;

    CasesListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (limit < 1 || limit > MOST) {
            throw new InvalidCaseException(
                    "--limit can't be " + limit + ". Give a number from 1 to " + MOST + ".");
        }
        try (var ledger = store.existing(session)) {
            var cases = ledger.cases().list(limit, 0);
            output.emit(
                    session,
                    GuidelineOutput.of(
                            output,
                            () -> StoredCaseText.list(cases, output.style(session)),
                            () -> StoredCaseJson.list(cases)));
        }
    }
}
