package io.warrant.app.cases;

import io.warrant.app.json.StoredCaseJson;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.store.Ledger;

import java.util.List;
import java.util.Optional;

/// All that is kept of one case.
///
/// @param entries what the log says of it, the newest first
public record CaseFolder(StoredCase stored, List<Judgement> judgements, List<Entry> entries) {

    private static final int MOST_ENTRIES = 10_000;

    public CaseFolder {
        judgements = List.copyOf(judgements);
        entries = List.copyOf(entries);
    }

    public static Optional<CaseFolder> find(Ledger ledger, CaseId id) {
        return ledger.cases()
                .find(id)
                .map(stored ->
                        new CaseFolder(
                                stored,
                                ledger.judgements().of(id),
                                ledger.log().list(id.value(), Long.MAX_VALUE, MOST_ENTRIES)));
    }

    /// @throws InvalidCaseException if there is no such case
    public static CaseFolder open(Ledger ledger, CaseId id) {
        return find(ledger, id)
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "There is no case " + id + ". See `warrant cases list`."));
    }

    /// Keeps a case that was exported, with the judgements on it. The log's entries on it stay with
    /// the log they come from.
    ///
    /// @return its id
    public static CaseId take(Ledger ledger, String who, CaseFolder folder) {
        ledger.cases().take(who, folder.stored);
        folder.judgements.forEach(judgement -> ledger.judgements().add(who, judgement));
        return folder.stored.id();
    }

    public String json() {
        return StoredCaseJson.render(stored, judgements, entries);
    }
}
