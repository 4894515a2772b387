package io.warrant.ledger.judgements;

/// What a person holds of a diagnosis.
public enum Verdict {
    ACCEPTED,
    /// Neither accepted nor rejected.
    POSSIBLE,
    REJECTED
}
