package io.warrant.engine.reading;

/// Names words by 64 bits: FNV-1a, then mixed so that sums of them name sets of words. Two of the
/// some hundred thousand words and names of an ontology meet in one number with a chance of less
/// than one in a billion, so that the numbers stand for the words.
final class Hash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long with(long hash, String letters) {
        long h = hash;
        for (int i = 0; i < letters.length(); i++) {
            h = (h ^ letters.charAt(i)) * PRIME;
        }
        return h;
    }

    static long with(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    /// Spreads a number over all 64 bits (the finaliser of SplitMix64: Steele, Lea, Flood, 2014).
    /// Never 0, which stands for no word.
    static long mix(long hash) {
        long h = hash;
        h = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        h ^= h >>> 31;
        return h == 0 ? 1 : h;
    }

    static long of(String word) {
        return mix(with(START, word));
    }

    /// Puts words in order: the number of "ab" differs from that of "ba".
    static long chain(long before, long word) {
        return mix(before * 31 + word);
    }
}
