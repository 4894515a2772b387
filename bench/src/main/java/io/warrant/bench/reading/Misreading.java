package io.warrant.bench.reading;

import java.util.Comparator;

/// Something that was written in notes and read otherwise.
///
/// @param kind what went wrong
/// @param words the words in question, in small letters
/// @param written the label of the term they stand for, with "no" before it where it was denied; an
///   empty text where nothing was written there
/// @param read what was read instead, or an empty text
public record Misreading(Kind kind, String words, String written, String read)
        implements Comparable<Misreading> {

    private static final Comparator<Misreading> ORDER =
            Comparator.comparing(Misreading::words)
                    .thenComparing(Misreading::written)
                    .thenComparing(Misreading::kind)
                    .thenComparing(Misreading::read);

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

    /// One that happened so many times.
    public record Counted(Misreading misreading, int times) {}

    @Override
    public int compareTo(Misreading other) {
        return ORDER.compare(this, other);
    }
}
