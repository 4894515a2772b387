package io.warrant.engine.clinical;

/// Where a ground comes from, so that an argument can point back at it.
public sealed interface Origin {

    /// A coded entry of a record, by its place in the file, such as `phenotypicFeatures[3]`.
    record Entry(String place) implements Origin {}

    /// A word that a person typed, and that was looked up.
    record Typed(String text) implements Origin {}
}
