package io.warrant.ledger.store;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Salt;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.judgements.Judgement;

import java.util.List;

/// People's judgements, each with its entry in the log.
public final class JudgementStore {

    private final Writer writer;
    private final Reader reader;
    private final Signature signature;

    JudgementStore(Writer writer, Reader reader, Signature signature) {
        this.writer = writer;
        this.reader = reader;
        this.signature = signature;
    }

    /// Keeps a judgement.
    ///
    /// @param who brought it: whoever judged, or imports it
    /// @throws InvalidCaseException if there is no such version of a case
    public Entry add(String who, Judgement judgement) {
        var occasion = judgement.occasion();
        var salt = Salt.fresh();
        var sealed = judgement.sealed(salt);
        return writer.write(transaction -> {
            var newest = CaseRows.version(transaction.connection(), occasion.id());
            if (newest.isEmpty()
                    || occasion.version() < 1
                    || occasion.version() > newest.getAsLong()) {
                throw new InvalidCaseException(
                        "There is no version "
                                + occasion.version()
                                + " of case "
                                + occasion.id()
                                + " to judge. See `warrant cases show`.");
            }
            var entry =
                    transaction.append(
                            signature.deed(who, Action.JUDGE, occasion.id().value()),
                            signature.traces(sealed));
            JudgementRows.insert(transaction.connection(), entry.number(), judgement, salt);
            return entry;
        });
    }

    /// The judgements on a case, in the order in which they were made.
    public List<Judgement> of(CaseId id) {
        return reader.read(connection -> JudgementRows.of(connection, id));
    }

    /// All judgements, in the order in which they were made.
    public List<Judgement> all() {
        return reader.read(JudgementRows::all);
    }
}
