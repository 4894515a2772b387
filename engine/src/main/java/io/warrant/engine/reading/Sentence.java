package io.warrant.engine.reading;

import java.util.Arrays;

/// The words of one sentence, in arrays that are used again for the next.
final class Sentence {

    /// No sentence is longer; what is gets cut, so that the work on one is bounded.
    static final int LONGEST = 512;

    /// What a token is.
    enum Kind {
        WORD,
        COMMA,
        /// Behind a heading, or what no name reaches across elsewhere.
        COLON,
        /// What else no name reaches across, such as brackets.
        STOP
    }

    final int[] from = new int[LONGEST];
    final int[] to = new int[LONGEST];

    /// The word's spelling, folded.
    final long[] spelling = new long[LONGEST];

    /// What the word stands for, 0 for what is no word.
    final long[] word = new long[LONGEST];

    /// The word as a name by itself, 0 for what names nothing so.
    final long[] alone = new long[LONGEST];

    /// Whether the word is written in capitals.
    final boolean[] capitals = new boolean[LONGEST];

    final byte[] kind = new byte[LONGEST];
    final byte[] use = new byte[LONGEST];
    int size;

    /// Whether the sentence begins a line.
    boolean startsLine;

    /// Whether a blank line stands before it.
    boolean startsParagraph;

    void clear() {
        Arrays.fill(word, 0, size, 0);
        size = 0;
    }

    /// Makes one token of the last two.
    void merge() {
        to[size - 2] = to[size - 1];
        size--;
    }

    boolean isFull() {
        return size == LONGEST;
    }

    void add(Kind what, int start, int end) {
        from[size] = start;
        to[size] = end;
        kind[size] = (byte) what.ordinal();
        use[size] = 0;
        spelling[size] = 0;
        alone[size] = 0;
        capitals[size] = false;
        word[size] = 0;
        size++;
    }

    boolean isWord(int at) {
        return kind[at] == Kind.WORD.ordinal();
    }

    boolean isComma(int at) {
        return kind[at] == Kind.COMMA.ordinal();
    }

    boolean isColon(int at) {
        return kind[at] == Kind.COLON.ordinal();
    }

    boolean has(int at, int flag) {
        return (use[at] & flag) != 0;
    }
}
