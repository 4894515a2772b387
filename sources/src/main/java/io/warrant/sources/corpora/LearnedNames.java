package io.warrant.sources.corpora;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.NoteReader;
import io.warrant.engine.reading.Span;
import io.warrant.engine.reading.WordKey;
import io.warrant.sources.reading.Lexicons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Learns from marked texts the words that people use for terms and that the ontology lacks: for
/// each marked phrase, the term that most marks give it. Then reads the same texts by them, and
/// keeps those that were right more often than not: "young" was once marked as an age of onset, but
/// mostly it isn't one.
public final class LearnedNames {

    /// Shorter phrases mean too many things.
    private static final int SHORTEST = 4;

    private static final int LONGEST = 120;

    private final Ontology ontology;
    private final List<MarkedText> texts;

    private LearnedNames(Ontology ontology, List<MarkedText> texts) {
        this.ontology = ontology;
        this.texts = texts;
    }

    /// For each term's index, the words learned for it.
    public static SortedMap<Integer, List<String>> of(Ontology ontology, List<MarkedText> texts) {
        return new LearnedNames(ontology, texts).learn();
    }

    private SortedMap<Integer, List<String>> learn() {
        var phrases = phrases();
        var reader = Lexicons.reader(ontology, byTerm(phrases));
        var record = new TreeMap<String, int[]>();
        texts.forEach(text -> judge(reader, text, record));
        var kept = new TreeMap<String, Integer>();
        phrases.forEach((phrase, term) -> {
            var seen = record.get(key(term, phrase));
            if (seen != null && seen[0] >= seen[1]) {
                kept.put(phrase, term);
            }
        });
        return byTerm(kept);
    }

    /// The term of each phrase.
    private SortedMap<String, Integer> phrases() {
        var votes = new TreeMap<String, SortedMap<Integer, Integer>>();
        for (var text : texts) {
            for (var mark : text.marks()) {
                int term = mark.term().map(ontology::resolve).orElse(-1);
                var phrase = mark.words().strip().toLowerCase(Locale.ROOT);
                // Words that deny a finding don't name it: "palate intact" is no cleft palate.
                boolean denied = mark.denied().orElse(false);
                if (term >= 0
                        && !denied
                        && phrase.length() >= SHORTEST
                        && phrase.length() <= LONGEST) {
                    votes.computeIfAbsent(phrase, _ -> new TreeMap<>())
                            .merge(term, 1, Integer::sum);
                }
            }
        }
        var phrases = new TreeMap<String, Integer>();
        votes.forEach((phrase, counts) ->
                phrases.put(
                        phrase,
                        counts.entrySet().stream()
                                .max(
                                        Map.Entry.<Integer, Integer>comparingByValue()
                                                .thenComparing(
                                                        Map.Entry.comparingByKey(
                                                                Comparator.reverseOrder())))
                                .orElseThrow()
                                .getKey()));
        return phrases;
    }

    private static SortedMap<Integer, List<String>> byTerm(Map<String, Integer> phrases) {
        var byTerm = new TreeMap<Integer, List<String>>();
        new TreeMap<>(phrases)
                .forEach((phrase, term) ->
                        byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(phrase));
        return byTerm;
    }

    /// Counts for each term and its words how often they were read rightly and wrongly.
    private void judge(NoteReader reader, MarkedText text, SortedMap<String, int[]> record) {
        for (var mention : reader.read(text.text(), "").mentions()) {
            if (mention.origin() instanceof Origin.Words words) {
                var count =
                        record.computeIfAbsent(
                                key(ontology.index(mention.term()), words.words()),
                                _ -> new int[2]);
                count[isMarked(mention, words, text) ? 0 : 1]++;
            }
        }
    }

    private boolean isMarked(Mention mention, Origin.Words words, MarkedText text) {
        var span = new Span(words.from(), words.to());
        return text.marks().stream()
                .anyMatch(mark ->
                        mark.whole().overlaps(span)
                                && mark.term()
                                        .map(this::current)
                                        .equals(Optional.of(mention.term())));
    }

    private TermId current(TermId id) {
        int index = ontology.resolve(id);
        return index < 0 ? id : ontology.id(index);
    }

    private static String key(int term, String words) {
        return term + " " + WordKey.of(words);
    }
}
