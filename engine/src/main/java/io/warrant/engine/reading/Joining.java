package io.warrant.engine.reading;

import java.util.List;

/// Finds names whose words are shared with a name beside them: in "short and broad thumbs", the
/// second holds a word of the first. What is found in two pieces may itself lend a word on: "short,
/// broad and flat thumbs".
final class Joining {

    /// How many words a piece of a name that is joined with another may have.
    private static final int PIECE = 4;

    /// A sentence that names more than this is no sentence.
    private static final int MOST_FOUND = 400;

    /// How many words may stand between the pieces.
    private static final int GAP = 8;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Candidate> found;

    /// @param found the names that stand in one piece; those in two are added
    Joining(Sentence sentence, Lexicon lexicon, List<Candidate> found) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.found = found;
    }

    void run() {
        for (int i = 0; i < found.size() && found.size() < MOST_FOUND; i++) {
            headBehind(found.get(i));
            headBefore(found.get(i));
        }
    }

    /// "Short and broad thumbs": the pieces are "short", before the join, and "thumbs", the end of
    /// the name behind it.
    private void headBehind(Candidate one) {
        int join = joinBefore(one);
        if (join < 0 && isNaming(one.first() - 1)) {
            join = one.first();
        }
        int least = one.isWhole() ? one.first() + 1 : one.gapTo();
        for (int head = least; join > 0 && head <= one.last(); head++) {
            if (!sentence.has(head, Vocabulary.NAMING)) {
                continue;
            }
            long tail = sum(head, one.last());
            long piece = 0;
            for (int at = join - 1; at >= Math.max(0, join - PIECE - 1); at--) {
                if (!sentence.isWord(at)) {
                    break;
                }
                if (sentence.has(at, Vocabulary.NAMING)) {
                    piece += sentence.word[at];
                    pair(new Candidate(at, one.last(), join, head, -1, 0), piece + tail);
                }
            }
        }
    }

    /// "Hypoplasia of the thumbs and toes": the pieces are "hypoplasia", the beginning of the name
    /// before the join, and "toes" behind it.
    private void headBefore(Candidate one) {
        int join = joinBehind(one);
        int most = one.isWhole() ? one.last() : one.gapFrom();
        for (int cut = one.first(); join > 0 && cut < most; cut++) {
            if (!sentence.has(cut, Vocabulary.NAMING)) {
                continue;
            }
            long head = sum(one.first(), cut);
            long piece = 0;
            int end = Math.min(sentence.size, join + PIECE + 1);
            for (int at = join; at < end && sentence.isWord(at); at++) {
                if (sentence.has(at, Vocabulary.NAMING)) {
                    piece += sentence.word[at];
                    pair(new Candidate(one.first(), at, cut + 1, join, -1, 0), head + piece);
                }
            }
        }
    }

    private void pair(Candidate shape, long sum) {
        int name = lexicon.find(sum);
        if (name >= 0 && !lexicon.isAbbreviation(name) && shape.gapTo() - shape.gapFrom() <= GAP) {
            found.add(
                    new Candidate(
                            shape.first(),
                            shape.last(),
                            shape.gapFrom(),
                            shape.gapTo(),
                            name,
                            lexicon.length(name)));
        }
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int at = from; at <= to; at++) {
            sum += sentence.has(at, Vocabulary.NAMING) ? sentence.word[at] : 0;
        }
        return sum;
    }

    /// Where the words before a join end (exclusive), or -1 if no join stands before a name. A
    /// comma joins where the list that it belongs to has a joining word.
    private int joinBefore(Candidate one) {
        int at = one.first() - 1;
        boolean joins = !one.isWhole();
        boolean steps = false;
        while (at >= 0 && isBetween(at)) {
            joins |= sentence.has(at, Vocabulary.JOIN);
            steps |= sentence.has(at, Vocabulary.JOIN) || sentence.isComma(at);
            at--;
        }
        return joins && steps ? at + 1 : -1;
    }

    /// Where the words behind a join begin, or -1 if no join stands behind a name.
    private int joinBehind(Candidate one) {
        int at = one.last() + 1;
        boolean joins = !one.isWhole();
        boolean steps = false;
        while (at < sentence.size && isBetween(at)) {
            joins |= sentence.has(at, Vocabulary.JOIN);
            steps |= sentence.has(at, Vocabulary.JOIN) || sentence.isComma(at);
            at++;
        }
        return joins && steps ? at : -1;
    }

    private boolean isNaming(int at) {
        return at >= 0 && sentence.has(at, Vocabulary.NAMING);
    }

    private boolean isBetween(int at) {
        return sentence.isComma(at) || sentence.has(at, Vocabulary.FILLER);
    }
}
