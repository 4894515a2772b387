package io.warrant.engine.reading;

import java.util.Optional;

/// What decided a status: the words of the note ("no", "denies", the heading "Family history"), or
/// a value and the range it was held against.
///
/// @param words the words as they stand, or what was compared
/// @param at where the words stand, where they do
public record Cue(String words, Optional<Span> at) {}
