package io.warrant.ledger.store;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.cases.CaseChange;
import io.warrant.ledger.cases.CaseDraft;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.CaseSummary;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.Deletion;
import io.warrant.ledger.cases.Retention;
import io.warrant.ledger.cases.StoredCase;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Patients' cases. Each change is in the log; deleting a case deletes all that is kept of it but
/// the log's entries, whose salted hashes tell nothing then.
public final class CaseStore {

    private final Writer writer;
    private final Reader reader;
    private final Signature signature;

    CaseStore(Writer writer, Reader reader, Signature signature) {
        this.writer = writer;
        this.reader = reader;
        this.signature = signature;
    }

    /// Keeps a new case.
    public StoredCase save(String who, CaseDraft draft) {
        var now = signature.now();
        var stored =
                new StoredCase(
                        CaseId.fresh(),
                        draft.title(),
                        now,
                        List.of(new CaseVersion(1, now, who, draft.body())));
        keep(who, Action.SAVE, stored);
        return stored;
    }

    /// Keeps a case that was exported, with its history.
    ///
    /// @throws InvalidCaseException if it is here already
    public void take(String who, StoredCase stored) {
        keep(who, Action.IMPORT, stored);
    }

    private void keep(String who, Action action, StoredCase stored) {
        writer.write(transaction -> {
            if (CaseRows.version(transaction.connection(), stored.id()).isPresent()) {
                throw new InvalidCaseException(
                        "The case "
                                + stored.id()
                                + " is here already. Delete it first, or leave it.");
            }
            CaseRows.insert(transaction.connection(), stored);
            for (var version : stored.versions()) {
                insert(transaction, signature.deed(who, action, stored.id().value()), version);
            }
            return stored;
        });
    }

    private void insert(Transaction transaction, Deed deed, CaseVersion version)
            throws SQLException {
        var run = Run.of(deed.subject(), "", version.body());
        var entry = transaction.append(deed, signature.traces(run.input()));
        RecordRows.insert(transaction.connection(), entry, run);
        CaseRows.insert(
                transaction.connection(), new CaseId(deed.subject()), version, entry.number());
    }

    /// Keeps another version of a case.
    ///
    /// @param base the number of the version that it was made from
    public CaseChange change(String who, CaseId id, CaseDraft draft, long base) {
        return writer.write(transaction -> {
            var newest = CaseRows.version(transaction.connection(), id);
            if (newest.isEmpty()) {
                return new CaseChange.Unknown();
            }
            if (newest.getAsLong() != base) {
                return new CaseChange.Outdated(newest.getAsLong());
            }
            var deed = signature.deed(who, Action.CHANGE, id.value());
            var version = new CaseVersion(base + 1, signature.now(), who, draft.body());
            insert(transaction, deed, version);
            CaseRows.update(transaction.connection(), id, draft.title(), version);
            return new CaseChange.Kept(version.number());
        });
    }

    public Optional<StoredCase> find(CaseId id) {
        return reader.read(connection -> CaseRows.find(connection, id));
    }

    /// Cases, the last changed first.
    public List<CaseSummary> list(int most, int skipped) {
        return reader.read(connection -> CaseRows.list(connection, most, skipped));
    }

    /// Deletes all that is kept of a case: its versions, the judgements on it, the inputs that
    /// belong to it, and its bytes wherever they were sent. The log's entries stay.
    ///
    /// @return nothing where there is no such case
    public Deletion delete(String who, CaseId id) {
        return writer.write(transaction -> {
            if (CaseRows.version(transaction.connection(), id).isEmpty()) {
                return new Deletion(0, 0);
            }
            long inputs = delete(transaction, who, id);
            transaction.wipe();
            return new Deletion(1, inputs);
        });
    }

    private long delete(Transaction transaction, String who, CaseId id) throws SQLException {
        long inputs = CaseRows.delete(transaction.connection(), id);
        transaction.append(
                signature.deed(who, Action.DELETE, id.value()), signature.traces(Digest.NONE));
        return inputs;
    }

    /// Deletes what is too old to be kept.
    public Deletion expire(String who, Retention retention) {
        return writer.write(transaction -> {
            var connection = transaction.connection();
            long cases = 0;
            long inputs = 0;
            if (retention.cases().isPresent()) {
                for (var id : CaseRows.before(connection, Deed.time(retention.cases().get()))) {
                    inputs += delete(transaction, who, id);
                    cases++;
                }
            }
            if (retention.inputs().isPresent()) {
                inputs += RecordRows.deleteBefore(connection, Deed.time(retention.inputs().get()));
            }
            var deletion = new Deletion(cases, inputs);
            if (!deletion.isEmpty()) {
                transaction.append(
                        signature.deed(who, Action.EXPIRE, "cases " + cases + ", inputs " + inputs),
                        signature.traces(Digest.NONE));
                transaction.wipe();
            }
            return deletion;
        });
    }
}
