package io.warrant.app.cli;

import io.warrant.app.cases.Replay;
import io.warrant.app.exchange.Program;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Action;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// An old result once more.
@Command(
        name = "replay",
        header = "Make an old result again, byte for byte, or say what is missing.",
        description = {
            "Exit code 2 where its input is gone, 3 where other knowledge is at hand, 5 where it"
                    + " was another version of the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  warrant audit replay 17 --store ledger.db --out result.json"})
final class AuditReplayCommand implements Runnable {

    @Parameters(
            paramLabel = "NUMBER",
            description = "The entry, as `warrant audit list` or the header Warrant-Audit has it.")
    long number;

    @Mixin StoreOptions store = new StoreOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file instead of standard output: all of it or nothing.")
    @Nullable Path out;

    private final Session session;

    AuditReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (var ledger = store.existing(session)) {
            var stored =
                    ledger.log()
                            .find(number)
                            .orElseThrow(() ->
                                    new InvalidCaseException(
                                            "The log has no entry "
                                                    + number
                                                    + ". See `warrant audit list`."));
            var replay = new Replay(Knowledge.open(session), ServeCommand.groups(), Program.name());
            var answer = replay.of(stored);
            ledger.log().add(StoreOptions.LOCAL, Action.REPLAY, Long.toString(number));
            session.notice("Entry " + number + ": the same bytes as then.");
            session.emit(new String(answer, StandardCharsets.UTF_8), Session.Encoding.UTF_8, out);
        }
    }
}
