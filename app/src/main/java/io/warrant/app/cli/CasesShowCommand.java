package io.warrant.app.cli;

import io.warrant.app.cases.CaseFolder;
import io.warrant.app.text.StoredCaseText;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.cases.CaseId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// One case.
@Command(
        name = "show",
        header = "Show a case: its newest record, and people's judgements on it.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant cases show 3f9k2m --store ledger.db"})
final class CasesShowCommand implements Runnable {

    @Parameters(paramLabel = "ID", description = "The case, as `warrant cases list` shows it.")
    String id = "";

    @Mixin StoreOptions store = new StoreOptions();

    private final Session session;

    CasesShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (var ledger = store.existing(session)) {
            var folder = CaseFolder.open(ledger, new CaseId(id));
            ledger.log().add(StoreOptions.LOCAL, Action.VIEW, id);
            session.emit(
                    StoredCaseText.show(folder.stored(), folder.judgements(), session.style()),
                    Session.Encoding.SCREEN,
                    null);
        }
    }
}
