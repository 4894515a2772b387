package io.warrant.app.cli;

import io.warrant.app.cases.CaseFolder;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.cases.CaseId;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A case as a file.
@Command(
        name = "export",
        header = "Write a case with its history, judgements and log entries as JSON.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant cases export 3f9k2m --store ledger.db --out case.json",
            "  warrant cases export 3f9k2m --store ledger.db --record | warrant diagnose -"
        })
final class CasesExportCommand implements Runnable {

    @Parameters(paramLabel = "ID", description = "The case, as `warrant cases list` shows it.")
    String id = "";

    @Mixin StoreOptions store = new StoreOptions();

    @Option(names = "--record", description = "Only the newest record, as it came.")
    boolean record;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file instead of standard output: all of it or nothing.")
    @Nullable Path out;

    private final Session session;

    CasesExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (var ledger = store.existing(session)) {
            var folder = CaseFolder.open(ledger, new CaseId(id));
            ledger.log().add(StoreOptions.LOCAL, Action.EXPORT, id);
            var text =
                    record
                            ? new String(folder.stored().newest().body(), StandardCharsets.UTF_8)
                            : folder.json();
            session.emit(text, Session.Encoding.UTF_8, out);
        }
    }
}
