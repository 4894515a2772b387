package io.warrant.app.cli;

import io.warrant.app.text.Figures;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.Deletion;
import io.warrant.ledger.cases.Retention;
import io.warrant.ledger.store.Ledger;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Patients' data goes; the log stays.
@Command(
        name = "delete",
        header = "Delete cases with all that is kept of them.",
        description = {
            "Versions, judgements and inputs of the cases are deleted, and wiped from the files of"
                    + " an embedded ledger. The log's entries stay and still verify: they hold no"
                    + " patient's data, only hashes that tell nothing any more."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant cases delete 3f9k2m --store ledger.db",
            "  warrant cases delete --retention 365 --store ledger.db   # unchanged for a year",
            "  warrant cases delete --inputs 30 --store ledger.db       # sent, but in no case"
        })
final class CasesDeleteCommand implements Runnable {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "The cases.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = "--retention",
            paramLabel = "DAYS",
            description =
                    "Delete all cases that weren't changed for so many days, and inputs as old.")
    @Nullable Integer retention;

    @Option(
            names = "--inputs",
            paramLabel = "DAYS",
            description =
                    "Delete records that were sent so many days ago or earlier and belong to no"
                            + " case; their results can't be made again then.")
    @Nullable Integer inputs;

    @Mixin StoreOptions store = new StoreOptions();

    private final Session session;

    CasesDeleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        if (ids.isEmpty() && retention == null && inputs == null) {
            throw new InvalidCaseException(
                    "Nothing is named to be deleted. Name cases, or give --retention or --inputs a"
                            + " number of days.");
        }
        var cases = ids.stream().map(CaseId::new).toList();
        var limits = new Retention(before(retention), before(inputs == null ? retention : inputs));
        try (var ledger = store.existing(session)) {
            long deleted = 0;
            long records = 0;
            for (var id : cases) {
                records += delete(ledger, id).inputs();
                deleted++;
            }
            var expired = ledger.cases().expire(StoreOptions.LOCAL, limits);
            session.emit(
                    "Deleted "
                            + Figures.count((int) (deleted + expired.cases()), "case")
                            + " and "
                            + Figures.count((int) (records + expired.inputs()), "input")
                            + ". Head of the log: "
                            + ledger.log().head()
                            + "\n",
                    Session.Encoding.SCREEN,
                    null);
        }
    }

    private static Deletion delete(Ledger ledger, CaseId id) {
        var deletion = ledger.cases().delete(StoreOptions.LOCAL, id);
        if (deletion.isEmpty()) {
            throw new InvalidCaseException(
                    "There is no case " + id + ". See `warrant cases list`.");
        }
        return deletion;
    }

    private static Optional<Instant> before(@Nullable Integer days) {
        if (days == null) {
            return Optional.empty();
        }
        if (days < 0) {
            throw new InvalidCaseException(days + " are no days to keep. Give 0 or more.");
        }
        return Optional.of(Instant.now().minus(Duration.ofDays(days)));
    }
}
