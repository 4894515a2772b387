package io.warrant.app.cli;

import io.warrant.app.json.AgreementJson;
import io.warrant.app.text.AgreementText;
import io.warrant.ledger.agreement.Agreement;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// How far people and the program agree.
@Command(
        name = "agreement",
        header = "Report how far people's judgements agree with the program, by month.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant agreement --store ledger.db",
            "  warrant agreement --store ledger.db --json -"
        })
final class AgreementCommand implements Runnable {

    @Mixin StoreOptions store = new StoreOptions();

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = "-",
            paramLabel = "FILE",
            description = "Also write it as JSON; `-` for standard output in place of the text.")
    @Nullable Path json;

    private final Session session;

    AgreementCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (var ledger = store.existing(session)) {
            var agreement = Agreement.of(ledger.judgements().all());
            JsonOutput.emit(
                    session,
                    json,
                    () -> AgreementJson.render(agreement),
                    () -> AgreementText.render(agreement, session.style()));
        }
    }
}
