package io.warrant.ledger.judgements;

/// When a person judged.
public enum Stage {
    /// Before they saw the program's answer.
    BEFORE,
    /// Knowing it.
    AFTER
}
