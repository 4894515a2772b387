package io.warrant.bench.reading;

/// One disagreement between reader and people, for review.
///
/// @param text the name of the text
/// @param kind what went wrong
/// @param words the words in question
/// @param read what was read, or an empty text
/// @param marked what people marked, or an empty text
public record Miss(String text, Kind kind, String words, String read, String marked) {

    /// What may go wrong.
    public enum Kind {
        /// Read where nobody marked it.
        EXTRA,
        /// Marked, but not read.
        MISSED,
        /// Read as another term than the marked one.
        OTHER_TERM,
        /// Read as said where it is denied, or the other way round.
        POLARITY
    }
}
