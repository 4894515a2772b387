package io.warrant.engine.reading;

/// The words before the colon at the beginning of a line ("Ears: …"), which hold until another line
/// begins with a heading or a paragraph ends.
final class Heading {

    /// Longer ones are sentences.
    static final int MOST_WORDS = 5;

    private final long[] words = new long[MOST_WORDS];
    private int size;
    private int end = -1;

    /// Takes note of the heading that a sentence begins with, if so.
    void read(Sentence sentence) {
        end = -1;
        if (!sentence.startsLine) {
            return;
        }
        size = 0;
        int at = 0;
        while (at < sentence.size && at <= MOST_WORDS && sentence.isWord(at)) {
            at++;
        }
        if (at == 0 || at > MOST_WORDS || at == sentence.size || !sentence.isColon(at)) {
            return;
        }
        for (int word = 0; word < at; word++) {
            if (sentence.has(word, Vocabulary.NAMING)) {
                words[size++] = sentence.word[word];
            }
        }
        end = at;
    }

    int size() {
        return size;
    }

    long word(int at) {
        return words[at];
    }

    /// Where the heading of this sentence ends, or -1.
    int end() {
        return end;
    }
}
