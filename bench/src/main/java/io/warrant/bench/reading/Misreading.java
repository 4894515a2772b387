package io.warrant.bench.reading;

import java.util.Comparator;

/// Words that were written in notes and read otherwise, over all notes.
///
/// @param what the words and what went wrong with them
/// @param read what was read there most often, or an empty text
/// @param times how often it went wrong this way
/// @param of how often the words were written for the term; 0 where nobody wrote it
public record Misreading(What what, String read, int times, int of) {

    /// @param words the words in question, in small letters
    /// @param written the label of the term they stand for, with "no" before it where it was
    ///   denied; an empty text where nothing was written there
    public record What(Kind kind, String words, String written) implements Comparable<What> {

        private static final Comparator<What> ORDER =
                Comparator.comparing(What::words)
                        .thenComparing(What::written)
                        .thenComparing(What::kind);

        @Override
        public int compareTo(What other) {
            return ORDER.compare(this, other);
        }
    }

    /// What may go wrong.
    public enum Kind {
        /// Nothing was read there.
        MISSED,
        /// Another term was read there.
        OTHER_TERM,
        /// The term was read, but as denied where it was said, or the other way round.
        POLARITY,
        /// The term was read, but isn't used: as uncertain, of a relative, or supposed.
        NOT_USED,
        /// A term was read that nobody wrote.
        EXTRA
    }
}
