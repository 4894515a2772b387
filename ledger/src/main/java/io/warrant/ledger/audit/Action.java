package io.warrant.ledger.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was done. The words are part of the hash: they may be added to, never changed.
public enum Action {
    /// The ledger was begun; its subject is the ledger's own random id.
    BEGIN,
    DIAGNOSE,
    EXPLAIN,
    READ,
    /// The next question was asked for.
    NEXT,
    REPORT,
    CONVERT,
    /// An old result was asked for again; its subject is the number of the old entry.
    REPLAY,
    SAVE,
    CHANGE,
    VIEW,
    EXPORT,
    IMPORT,
    JUDGE,
    DELETE,
    /// Old cases and inputs were deleted, as the retention demands; its subject says how many.
    EXPIRE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Action> of(String word) {
        return Arrays.stream(values()).filter(action -> action.word().equals(word)).findFirst();
    }
}
