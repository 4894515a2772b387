package io.warrant.ledger.store;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Result;
import io.warrant.ledger.audit.Stored;
import io.warrant.ledger.audit.Traces;
import io.warrant.ledger.audit.Verification;
import io.warrant.ledger.audit.Verifier;
import io.warrant.ledger.cases.CaseId;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Who did what, when. Entries are added, and neither changed nor removed.
public final class AuditLog {

    private final Writer writer;
    private final Reader reader;
    private final Signature signature;

    AuditLog(Writer writer, Reader reader, Signature signature) {
        this.writer = writer;
        this.reader = reader;
        this.signature = signature;
    }

    /// Notes that something was done to a case or to the ledger.
    public Entry add(String who, Action action, String subject) {
        var deed = signature.deed(who, action, subject);
        var traces = signature.traces(Digest.NONE);
        return writer.write(transaction -> transaction.append(deed, traces));
    }

    /// Notes a result. The future ends when the entry is on disk: only then may the answer be sent.
    ///
    /// It fails where the run names a case that isn't kept.
    ///
    /// @param keeps whether the record is kept, so that the result can be made again
    public CompletableFuture<Entry> add(String who, Action action, Result result, boolean keeps) {
        var run = result.run();
        var deed = signature.deed(who, action, run.subject());
        // Hashed here, by the caller's thread: the writer has enough to do.
        var traces =
                new Traces(
                        run.input(),
                        result.knowledge(),
                        signature.program(),
                        run.output(result.answer()));
        return writer.submit(transaction -> {
            check(transaction, run.subject());
            var entry = transaction.append(deed, traces);
            if (keeps) {
                RecordRows.insert(transaction.connection(), entry, run);
            }
            return entry;
        });
    }

    private static void check(Transaction transaction, String subject) throws SQLException {
        if (!subject.isEmpty()
                && CaseRows.version(transaction.connection(), new CaseId(subject)).isEmpty()) {
            throw new InvalidCaseException(
                    "The request is for a case that isn't kept. Name one that is, or none.");
        }
    }

    public Optional<Stored> find(long number) {
        return reader.read(connection -> {
            var run = RecordRows.find(connection, number).stream().findFirst();
            return AuditRows.find(connection, number).stream()
                    .findFirst()
                    .map(entry -> new Stored(entry, run));
        });
    }

    /// Entries, the newest first.
    ///
    /// @param subject only those on this case; empty for all
    /// @param before only those with a smaller number
    public List<Entry> list(String subject, long before, int most) {
        return reader.read(connection -> AuditRows.list(connection, subject, before, most));
    }

    public Head head() {
        return reader.read(AuditRows::head);
    }

    /// Reads the whole log, and what is kept beside it.
    ///
    /// @param heads heads that were printed before and kept elsewhere
    public Verification verify(List<Head> heads) {
        return reader.read(connection -> {
            var verifier = new Verifier(AuditRows.head(connection), heads);
            AuditRows.each(connection, verifier::take);
            RecordRows.verify(connection, verifier);
            JudgementRows.verify(connection, verifier);
            return verifier.finish();
        });
    }
}
