package io.warrant.engine.reading;

/// A stretch of a text.
///
/// @param from its first character, in UTF-16 code units from the start of the original text
/// @param to the one behind its last
public record Span(int from, int to) implements Comparable<Span> {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "A stretch of text runs forwards from 0, not from " + from + " to " + to + ".");
        }
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public int length() {
        return to - from;
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from
                ? Integer.compare(from, other.from)
                : Integer.compare(to, other.to);
    }
}
