package io.warrant.bench.osce;

import io.warrant.sources.osce.OsceStation.Kind;

/// What a patient, an examination or a test answers.
public sealed interface Reply {

    /// The name that was asked for.
    String asked();

    /// It was revealed.
    ///
    /// @param name what the station calls it
    /// @param text what it says
    record Revealed(String asked, Kind kind, String name, String text) implements Reply {}

    /// The station has nothing of the name: it isn't known, which teaches nothing.
    record NotKnown(String asked, Kind kind) implements Reply {}
}
