package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// How far the log goes.
@Command(
        name = "head",
        header = "Print the number and the hash of the last entry.",
        description =
                "Kept where whoever can write the database can't, it shows later whether the log up"
                        + " to there is still what it was.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant audit head --store ledger.db >> heads.txt"})
final class AuditHeadCommand implements Runnable {

    @Mixin StoreOptions store = new StoreOptions();

    private final Session session;

    AuditHeadCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (var ledger = store.existing(session)) {
            session.emit(ledger.log().head() + "\n", Session.Encoding.SCREEN, null);
        }
    }
}
