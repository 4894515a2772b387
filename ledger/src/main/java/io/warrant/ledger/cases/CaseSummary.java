package io.warrant.ledger.cases;

import java.time.Instant;

/// A case in a list.
///
/// @param title what a person calls it, maybe empty
/// @param version the number of the newest version
/// @param judgements how many people's judgements are kept with it
public record CaseSummary(
        CaseId id, String title, Instant created, Instant changed, long version, long judgements) {}
