package io.warrant.engine.clinical;

/// Something that was read from a record but that no reasoning uses.
///
/// @param field its place in the record, such as `measurements`
/// @param reason why it isn't used, as a clause
public record Ignored(String field, String reason) {}
