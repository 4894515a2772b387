package io.warrant.ledger.cases;

/// What became of a change to a case.
public sealed interface CaseChange {

    /// It is kept.
    ///
    /// @param version the number it has now
    record Kept(long version) implements CaseChange {}

    /// Somebody else changed the case since the version that this change is based on.
    ///
    /// @param version the newest
    record Outdated(long version) implements CaseChange {}

    /// There is no such case.
    record Unknown() implements CaseChange {}
}
