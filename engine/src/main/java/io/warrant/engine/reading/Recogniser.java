package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds the names of terms in a sentence, in any order of their words. For one thread and one
/// text.
final class Recogniser {

    /// No name with more words than this is found.
    private static final int MOST_WORDS = 12;

    /// How many commas a name may hold.
    private static final int MOST_COMMAS = 2;

    private static final long ABSENT = Hash.of("absent");

    /// How many fillers and modifiers a name may have between its words.
    private static final int MOST_BETWEEN = 6;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt(Candidate::words)
                    .reversed()
                    .thenComparing(Candidate::isWhole, Comparator.reverseOrder())
                    .thenComparingInt(candidate -> candidate.last() - candidate.first())
                    .thenComparing(Candidate::last, Comparator.reverseOrder());

    private final Lexicon lexicon;
    private final boolean ordered;
    private final List<Candidate> found = new ArrayList<>();
    private final Heading heading = new Heading();

    Recogniser(Lexicon lexicon) {
        this.lexicon = lexicon;
        ordered = lexicon.language().isOfSigns();
    }

    /// The names in a sentence, in its order; none lies within another.
    List<Candidate> read(Sentence sentence) {
        found.clear();
        heading.read(sentence);
        for (int first = 0; first < sentence.size; first++) {
            if (sentence.has(first, Vocabulary.NAMING)) {
                window(sentence, first);
            }
        }
        if (!ordered && !found.isEmpty()) {
            new Joining(sentence, lexicon, found).run();
        }
        return choose();
    }

    private void window(Sentence sentence, int first) {
        long all = 0;
        long core = 0;
        int words = 0;
        int coreWords = 0;
        int most = Math.min(sentence.size, first + MOST_WORDS + MOST_BETWEEN);
        boolean begins = heading.size() > 0 && isAtEdge(sentence, first, -1);
        int commas = 0;
        for (int at = first; at < most && words < MOST_WORDS; at++) {
            if (!sentence.isWord(at)) {
                if (sentence.isComma(at) && !ordered && commas++ < MOST_COMMAS) {
                    continue;
                }
                break;
            }
            boolean modifies = sentence.has(at, Vocabulary.MODIFIER);
            if (!sentence.has(at, Vocabulary.NAMING)) {
                if (modifies || sentence.has(at, Vocabulary.FILLER)) {
                    continue;
                }
                break;
            }
            words++;
            all = add(all, sentence.word[at]);
            if (commas > 0) {
                parted(sentence, new Candidate(first, at, lexicon.find(all), words));
                continue;
            }
            keep(sentence, first, at, words == 1 && !ordered ? sentence.alone[at] : all, words);
            if (begins) {
                underHeading(sentence, first, at, all);
            }
            if (!modifies) {
                coreWords++;
                core = add(core, sentence.word[at]);
                if (coreWords < words
                        && coreWords > 1
                        && !sentence.has(first, Vocabulary.MODIFIER)) {
                    keep(sentence, first, at, core, coreWords);
                }
            }
        }
    }

    private long add(long sum, long word) {
        return ordered ? Hash.chain(sum, word) : sum + word;
    }

    private void keep(Sentence sentence, int first, int last, long sum, int words) {
        int name = lexicon.find(sum);
        if (name < 0) {
            return;
        }
        var one = new Candidate(first, last, name, words);
        if (!deniesAnother(sentence, first, last)
                && (!lexicon.isAbbreviation(name) || isWrittenAsOne(sentence, first))
                && (lexicon.isJoined(name) || !one.has(sentence, Vocabulary.JOIN))
                && (!one.saysNormal(sentence) || isAtEdge(sentence, last, 1))) {
            found.add(one);
        }
    }

    /// A name that holds a comma itself, such as "columella, low", must stand apart: what follows
    /// the comma in "seizures, severe headache" belongs to something else.
    private void parted(Sentence sentence, Candidate one) {
        if (one.name() >= 0 && lexicon.isParted(one.name()) && isAtEdge(sentence, one.last(), 1)) {
            found.add(one);
        }
    }

    /// Whether the words say that another finding is absent: "seizure was absent" names no absence
    /// seizure.
    private boolean deniesAnother(Sentence sentence, int first, int last) {
        return sentence.spelling[last] == ABSENT
                && last > first + 1
                && sentence.has(last - 1, Vocabulary.FILLER)
                && found.stream().anyMatch(one -> one.first() == first && one.last() == last - 2);
    }

    /// What a heading says need not be said again: "Ears: low set".
    private void underHeading(Sentence sentence, int first, int last, long sum) {
        if (first <= heading.end() || !isAtEdge(sentence, last, 1)) {
            return;
        }
        for (int i = 0; i < heading.size(); i++) {
            int name = lexicon.find(sum + heading.word(i));
            if (name >= 0) {
                var one = new Candidate(first, last, name, lexicon.length(name) - 1);
                if (!one.has(sentence, Vocabulary.JOIN)) {
                    found.add(one);
                }
            }
        }
    }

    /// Whether nothing that counts stands beside a place.
    private static boolean isAtEdge(Sentence sentence, int place, int step) {
        int at = place + step;
        while (at >= 0 && at < sentence.size && sentence.isWord(at)) {
            if (sentence.has(at, Vocabulary.JOIN)) {
                return true;
            }
            if (!sentence.has(at, Vocabulary.FILLER) && !sentence.has(at, Vocabulary.MODIFIER)) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /// Two letters stand for too many things, and where all is in capitals they say nothing.
    private static boolean isWrittenAsOne(Sentence sentence, int at) {
        if (!sentence.capitals[at] || sentence.to[at] - sentence.from[at] < 3) {
            return false;
        }
        int small = 0;
        for (int other = 0; other < sentence.size; other++) {
            small += sentence.isWord(other) && !sentence.capitals[other] ? 1 : 0;
        }
        return small * 2 > sentence.size || sentence.size == 1;
    }

    private List<Candidate> choose() {
        found.sort(BEST_FIRST);
        var chosen = new ArrayList<Candidate>();
        var taken = new BitSet();
        for (var one : found) {
            if (isFree(one, taken)) {
                chosen.add(one);
                for (int at = one.first(); at <= one.last(); at++) {
                    if (one.covers(at)) {
                        taken.set(at);
                    }
                }
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::last));
        return chosen;
    }

    /// A name in one piece needs all its words for itself; one in two pieces needs one.
    private static boolean isFree(Candidate one, BitSet taken) {
        boolean some = false;
        boolean all = true;
        for (int at = one.first(); at <= one.last(); at++) {
            if (one.covers(at)) {
                some |= !taken.get(at);
                all &= !taken.get(at);
            }
        }
        return one.isWhole() ? all : some;
    }
}
