package io.warrant.engine.reading;

/// A name that may stand in a sentence, perhaps in two pieces.
///
/// @param first the first word of the first piece
/// @param last the last word of the last piece
/// @param gapFrom the first word that is left out between the pieces, or the same as `gapTo`
/// @param gapTo the one behind the last that is left out
/// @param name the name in the lexicon
/// @param words how many words of the sentence count in it
record Candidate(int first, int last, int gapFrom, int gapTo, int name, int words) {

    Candidate(int first, int last, int name, int words) {
        this(first, last, last, last, name, words);
    }

    boolean isWhole() {
        return gapFrom == gapTo;
    }

    boolean covers(int at) {
        return at >= first && at <= last && !(at >= gapFrom && at < gapTo);
    }

    /// Whether one of its words is used in some way.
    boolean has(Sentence sentence, int use) {
        for (int at = first; at <= last; at++) {
            if (covers(at) && sentence.has(at, use)) {
                return true;
            }
        }
        return false;
    }

    boolean saysNormal(Sentence sentence) {
        return has(sentence, Vocabulary.NORMAL);
    }
}
