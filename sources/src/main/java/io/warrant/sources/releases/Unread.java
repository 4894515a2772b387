package io.warrant.sources.releases;

/// Something in a file that could not be taken over.
///
/// @param place where it stands
/// @param what the value
/// @param why the reason, the same words for the same reason
public record Unread(Place place, String what, String why) {}
