package io.warrant.engine.reading;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words that names are made of, by their stems: what each stands for, and its use. Immutable.
final class Vocabulary {

    /// The word stands in a name.
    static final int NAMING = 1;

    /// The word may be there or not.
    static final int FILLER = 2;

    /// The word may stand within a name that lacks it.
    static final int MODIFIER = 4;

    /// The word joins things of the same kind.
    static final int JOIN = 8;

    /// The word says that something is as it should be: it stands for "abnormal", denied.
    static final int NORMAL = 16;

    /// The word isn't spelled as it should be.
    static final int MISSPELT = 32;

    private static final int USES = 6;

    /// Before words that are told by their spelling, not by their stem: "from" is a filler,
    /// "Froment" is not.
    private static final String EXACTLY = "=";

    private static final long ALONE = 0x6a09e667f3bcc909L;

    private final Language language;
    private final LongTable words;
    private final long[] meanings;
    private final Misspellings misspellings;

    private Vocabulary(Columns columns, Language language) {
        this.language = language;
        var name = "lexicon." + language + ".word";
        words = LongTable.of(columns, name);
        meanings = LongTable.longs(columns, name + ".meaning");
        misspellings = Misspellings.of(columns, language);
    }

    static Vocabulary of(Columns columns, Language language) {
        return new Vocabulary(columns, language);
    }

    Misspellings misspellings() {
        return misspellings;
    }

    /// The stem of a spelling that was folded already.
    static String stem(String folded, Language language) {
        return language == Language.EN ? Stems.of(folded) : LightStems.of(folded, language);
    }

    /// The number of a word that is a name by itself: words that mean the same within longer names
    /// don't there, and its ending counts.
    static long alone(String folded, Language language) {
        var stem = language == Language.EN ? Stems.alone(folded) : stem(folded, language);
        return Hash.chain(ALONE, Hash.of(stem));
    }

    /// Where a word stands, for [#meaning] and [#use]; -1 for one that nothing is known of.
    int find(String folded) {
        int exactly = words.find(Hash.of(EXACTLY + folded));
        return exactly >= 0 ? exactly : words.find(Hash.of(stem(folded, language)));
    }

    long meaning(int at) {
        return meanings[at >> USES];
    }

    int use(int at) {
        return at & (1 << USES) - 1;
    }

    /// Gathers words, and closes them into a vocabulary.
    static final class Builder {

        private final Language language;
        private final SortedMap<String, String> meanings = new TreeMap<>();
        private final SortedMap<String, Integer> uses = new TreeMap<>();
        private final SortedMap<String, Integer> special = new TreeMap<>();
        private final SortedSet<String> spellings = new TreeSet<>();

        Builder(Language language, WordLists lists) {
            this.language = language;
            for (var group : lists.same()) {
                var first = stem(group.getFirst());
                group.forEach(word -> meanings.put(stem(word), first));
            }
            lists.normal()
                    .forEach(word -> {
                        exactly(word, NORMAL | NAMING);
                        meanings.put(EXACTLY + word, stem("abnormal"));
                    });
            lists.modifiers().forEach(word -> exactly(word, MODIFIER));
            lists.fillers().forEach(word -> exactly(word, FILLER));
            lists.joins().forEach(word -> exactly(word, JOIN | FILLER));
        }

        private void exactly(String word, int flag) {
            special.merge(Folding.of(word), flag, (a, b) -> a | b);
        }

        private String stem(String word) {
            return Vocabulary.stem(Folding.of(word), language);
        }

        /// What the words of a name stand for, fillers left out; marks them as naming.
        List<Long> name(List<String> folded) {
            var sum = new ArrayList<Long>();
            for (var word : folded) {
                var stem = Vocabulary.stem(word, language);
                var meaning = meanings.getOrDefault(stem, stem);
                if (!isFiller(word)) {
                    uses.merge(stem, NAMING, (a, b) -> a | b);
                    uses.merge(meaning, NAMING, (a, b) -> a | b);
                    spellings.add(word);
                    sum.add(Hash.of(meaning));
                }
            }
            return sum;
        }

        /// The words of a name that count.
        List<String> counting(List<String> folded) {
            return folded.stream().filter(word -> !isFiller(word)).toList();
        }

        private boolean isFiller(String folded) {
            return (special.getOrDefault(folded, 0) & FILLER) != 0;
        }

        boolean isJoined(List<String> folded) {
            return folded.stream().anyMatch(word -> (special.getOrDefault(word, 0) & JOIN) != 0);
        }

        boolean isNormal(String folded) {
            return (special.getOrDefault(folded, 0) & NORMAL) != 0;
        }

        void write(ColumnsBuilder out) {
            // Whatever means the same as a naming word names, too.
            meanings.forEach((stem, meaning) -> {
                if ((uses.getOrDefault(meaning, 0) & NAMING) != 0) {
                    uses.merge(stem, NAMING, (a, b) -> a | b);
                }
            });
            special.forEach((word, flags) -> {
                var stem = Vocabulary.stem(word, language);
                // A filler counts in no name, whatever shares its stem.
                int naming = (flags & FILLER) != 0 ? 0 : uses.getOrDefault(stem, 0) & NAMING;
                uses.put(EXACTLY + word, flags | naming);
                meanings.putIfAbsent(EXACTLY + word, meanings.getOrDefault(stem, stem));
            });
            var table = new TreeMap<Long, Integer>();
            var all = new long[uses.size()];
            int at = 0;
            for (var entry : uses.entrySet()) {
                var stem = entry.getKey();
                all[at] = Hash.of(meanings.getOrDefault(stem, stem));
                table.put(Hash.of(stem), at++ << USES | entry.getValue());
            }
            var name = "lexicon." + language + ".word";
            LongTable.of(table).write(out, name);
            LongTable.write(all, out, name + ".meaning");
            // What is one letter off is looked for in English alone: see Spellings.
            Misspellings.write(language == Language.EN ? spellings : List.of(), language, out);
        }
    }
}
