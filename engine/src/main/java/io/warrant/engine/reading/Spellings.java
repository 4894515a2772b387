package io.warrant.engine.reading;

/// What the spellings of a text stand for, remembered from one occurrence to the next, since texts
/// say the same words again and again. Bounded; for one thread.
final class Spellings {

    private static final int SLOTS = 1 << 14;

    /// No name has a longer word; what is longer isn't looked at.
    private static final int LONGEST_WORD = 60;

    private static final int LONGEST_PREFIX = 7;

    /// Both parts of a word that is cut in two have this many letters.
    private static final int LEAST_PART = 3;

    private final Vocabulary vocabulary;
    private final Language language;
    private final long[] known = new long[SLOTS];
    private final long[] meanings = new long[SLOTS];
    private final long[] alone = new long[SLOTS];
    private final byte[] uses = new byte[SLOTS];

    /// Whether the vocabulary has the word itself, not only its parts or its neighbour.
    private final boolean[] isWhole = new boolean[SLOTS];

    Spellings(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /// The hash of the last word before it was mixed, so that it can go on with the next.
    private long lastHash;

    /// Fills in what the last word of a sentence stands for. Where it completes the word before it
    /// ("pre-auricular", "up slanting"), both become one.
    void fill(Sentence sentence, String text) {
        int at = sentence.size - 1;
        int from = sentence.from[at];
        int to = sentence.to[at];
        if (to - from > LONGEST_WORD) {
            return;
        }
        boolean letter = at > 0 && to - from == 1 && text.charAt(from) == 'A';
        long hash = hash(Hash.START, text, from, to);
        take(sentence, at, letter ? letterA() : lookUp(Hash.mix(hash), text, from, to));
        sentence.capitals[at] = isCapital(text.charAt(from)) && isCapital(text.charAt(to - 1));
        long before = lastHash;
        lastHash = hash;
        if (at > 0 && sentence.isWord(at - 1)) {
            join(sentence, at, text, hash(before, text, from, to));
        }
    }

    private int letterA() {
        var word = Splitter.letter("A", 0, 1, true);
        return lookUp(Hash.of(word), word, 0, word.length());
    }

    private static boolean isCapital(char letter) {
        return Character.isUpperCase(letter) || (letter >= '0' && letter <= '9');
    }

    private void take(Sentence sentence, int at, int slot) {
        sentence.spelling[at] = known[slot];
        sentence.word[at] = meanings[slot];
        sentence.alone[at] = alone[slot];
        sentence.use[at] = uses[slot];
    }

    /// @param hash that of both words as one, not mixed yet
    private void join(Sentence sentence, int at, String text, long hash) {
        int gap = sentence.from[at] - sentence.to[at - 1];
        if (gap != 1
                || !isThin(text.charAt(sentence.to[at - 1]))
                || !vocabulary.misspellings().mayKnow(Hash.mix(hash))) {
            return;
        }
        boolean prefix =
                text.charAt(sentence.to[at - 1]) == '-' && isPrefix(sentence, at - 1, text);
        boolean both =
                !prefix
                        && sentence.has(at, Vocabulary.NAMING)
                        && sentence.has(at - 1, Vocabulary.NAMING);
        if (both || sentence.has(at - 1, Vocabulary.FILLER)) {
            return;
        }
        var parts =
                text.substring(sentence.from[at - 1], sentence.to[at - 1])
                        + text.substring(sentence.from[at], sentence.to[at]);
        if (parts.length() > LONGEST_WORD) {
            return;
        }
        int slot = lookUp(Hash.mix(hash), parts, 0, parts.length());
        if (meanings[slot] != 0 && (uses[slot] & Vocabulary.NAMING) != 0 && isWhole[slot]) {
            sentence.merge();
            take(sentence, at - 1, slot);
            lastHash = hash;
        }
    }

    /// "Pre-auricular" is one word, and so is "A-1".
    private static boolean isPrefix(Sentence sentence, int at, String text) {
        int length = sentence.to[at] - sentence.from[at];
        if (length == 1) {
            return Character.isLetter(text.charAt(sentence.from[at]))
                    && Character.isDigit(text.charAt(sentence.to[at] + 1));
        }
        return length < LONGEST_PREFIX
                && Prefixes.contains(
                        Folding.of(text.substring(sentence.from[at], sentence.to[at])));
    }

    private static boolean isThin(char sign) {
        return sign == '-' || sign == ' ' || sign == '‐' || sign == '‑';
    }

    private static long hash(long start, String text, int from, int to) {
        long hash = start;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter < 128) {
                boolean capital = letter >= 'A' && letter <= 'Z';
                hash = Hash.with(hash, capital ? (char) (letter | 0x20) : letter);
            } else {
                hash = Hash.with(hash, Folding.of(letter));
            }
        }
        return hash;
    }

    private int lookUp(long spelling, String text, int from, int to) {
        int slot = (int) spelling & SLOTS - 1;
        if (known[slot] != spelling) {
            known[slot] = spelling;
            learn(slot, Folding.of(text.substring(from, to)));
        }
        return slot;
    }

    private void learn(int slot, String folded) {
        int place = vocabulary.find(folded);
        alone[slot] = Vocabulary.alone(folded, language);
        isWhole[slot] = place >= 0;
        meanings[slot] = place < 0 ? 0 : vocabulary.meaning(place);
        uses[slot] = (byte) (place < 0 ? 0 : vocabulary.use(place));
        if (place < 0 && language == Language.EN && !cut(slot, folded)) {
            correct(slot, folded);
        }
    }

    private void correct(int slot, String folded) {
        var meant = vocabulary.misspellings().meant(folded);
        int place = meant.isEmpty() ? -1 : naming(meant);
        if (place >= 0) {
            meanings[slot] = vocabulary.meaning(place);
            uses[slot] = (byte) (vocabulary.use(place) | Vocabulary.MISSPELT);
            alone[slot] = Vocabulary.alone(meant, language);
        }
    }

    /// "Lowset" means what "low set" does: the sum of the words.
    private boolean cut(int slot, String folded) {
        for (int at = LEAST_PART; at <= folded.length() - LEAST_PART; at++) {
            int first = naming(folded.substring(0, at));
            int second = first < 0 ? -1 : naming(folded.substring(at));
            if (second >= 0) {
                meanings[slot] = vocabulary.meaning(first) + vocabulary.meaning(second);
                uses[slot] = Vocabulary.NAMING;
                alone[slot] = meanings[slot];
                return true;
            }
        }
        return false;
    }

    private int naming(String folded) {
        int place = vocabulary.find(folded);
        return place >= 0 && (vocabulary.use(place) & Vocabulary.NAMING) != 0 ? place : -1;
    }
}
