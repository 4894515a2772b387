package io.warrant.app.cli;

import io.warrant.app.json.EnduredJson;
import io.warrant.app.text.EnduredText;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.endurance.Endurance;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Whether a ledger loses what it acknowledged.
@Command(
        name = "ledger",
        header = "Kill a process that writes to a ledger, and see what is lost.",
        description = {
            "Starts a process that writes made-up entries, cases and judgements, kills it with"
                    + " SIGKILL in the midst of it, and holds what is left against all that it"
                    + " acknowledged. Exit code 1 where anything is lost."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  warrant bench ledger --kills 50", "  warrant bench ledger --json report.json"})
final class BenchLedgerCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Option(
            names = "--kills",
            paramLabel = "N",
            description = "How often to kill. Default: ${DEFAULT-VALUE}.")
    int kills = 50;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "What chooses the moments. Default: ${DEFAULT-VALUE}.")
    long seed = 1;

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description =
                    "A ledger to fill with made-up cases: an empty file's name or an empty"
                            + " PostgreSQL database's URL. Default: a file that is deleted"
                            + " afterwards.")
    @Nullable String store;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Also write the report as JSON; `-` for standard output.")
    @Nullable Path json;

    private final Session session;

    BenchLedgerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (kills < 1 || kills > MOST) {
            throw new InvalidCaseException(
                    "--kills can't be " + kills + ". Give a number from 1 to " + MOST + ".");
        }
        if (store != null) {
            return measure(store);
        }
        try {
            var folder = Files.createTempDirectory("warrant-ledger");
            try {
                return measure(folder.resolve("ledger.db").toString());
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UnavailableException(
                    "No file can be made to try with. Name one with --store.", e);
        }
    }

    private int measure(String address) {
        var endured = new Endurance(address, seed).run(kills);
        JsonOutput.emit(
                session,
                json,
                () -> EnduredJson.render(endured),
                () -> EnduredText.render(endured, session.style()));
        return endured.isSound() ? ExitCode.OK : ExitCode.BUG;
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
