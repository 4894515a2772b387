package io.warrant.app.cli;

import io.warrant.app.json.AuditJson;
import io.warrant.app.text.AuditText;
import io.warrant.ledger.audit.Head;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Whether the log is as it was written.
@Command(
        name = "verify",
        header = "Find whether anything in the log was changed, removed, moved or cut off.",
        description = "Exit code 2 where it was.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant audit verify --store ledger.db",
            "  warrant audit verify --store ledger.db --head $(tail -n 1 heads.txt)"
        })
final class AuditVerifyCommand implements Callable<Integer> {

    @Mixin StoreOptions store = new StoreOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = "--head",
            paramLabel = "HEAD",
            description = "A head that `warrant audit head` printed before. Repeatable.")
    List<String> heads = new ArrayList<>();

    private final Session session;

    AuditVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var kept = heads.stream().map(Head::parse).toList();
        try (var ledger = store.existing(session)) {
            var found = ledger.log().verify(kept);
            output.emit(
                    session,
                    GuidelineOutput.of(
                            output,
                            () -> AuditText.verification(found, kept.size(), output.style(session)),
                            () -> AuditJson.verification(found)));
            return found.isSound() ? ExitCode.OK : ExitCode.INPUT;
        }
    }
}
