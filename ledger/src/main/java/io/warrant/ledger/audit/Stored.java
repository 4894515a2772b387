package io.warrant.ledger.audit;

import java.util.Optional;

/// An entry with what is still kept to make its result again.
///
/// @param run empty where nothing was kept, or it was deleted
public record Stored(Entry entry, Optional<Run> run) {}
