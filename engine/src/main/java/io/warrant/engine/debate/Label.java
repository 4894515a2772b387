package io.warrant.engine.debate;

/// What becomes of an argument in a labelling.
public enum Label {
    /// It stands: every attacker is out.
    IN,
    /// It is rejected: an attacker is in.
    OUT,
    /// Neither.
    UNDECIDED
}
