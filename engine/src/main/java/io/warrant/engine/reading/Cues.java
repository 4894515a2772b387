package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The words of a language that decide what a note says of a finding. Immutable.
public final class Cues {

    /// For each first word, the place of its list in [#lists].
    private final LongTable first;

    /// Cues that begin with the same word, the longest first.
    private final List<List<Entry>> lists;

    /// A cue's words and what they do.
    record Entry(long[] words, Effect effect) {}

    private Cues(SortedMap<Long, List<Entry>> entries) {
        var places = new TreeMap<Long, Integer>();
        entries.keySet().forEach(word -> places.put(word, places.size()));
        first = LongTable.of(places);
        lists = List.copyOf(entries.values());
    }

    /// @param cues for each effect, the phrases that have it
    public static Cues of(Language language, Map<Effect, List<String>> cues) {
        var entries = new TreeMap<Long, List<Entry>>();
        cues.forEach((effect, phrases) ->
                phrases.forEach(phrase -> {
                    var words = words(phrase, language);
                    if (words.length > 0) {
                        entries.computeIfAbsent(words[0], _ -> new ArrayList<>())
                                .add(new Entry(words, effect));
                    }
                }));
        entries.values()
                .forEach(list ->
                        list.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
        return new Cues(entries);
    }

    private static long[] words(String phrase, Language language) {
        return phrase.equals("?") || phrase.equals("+")
                ? new long[] {Hash.of(phrase)}
                : Splitter.words(phrase, language).stream().mapToLong(Hash::of).toArray();
    }

    /// The cues that begin with a word.
    List<Entry> startingWith(long word) {
        int place = first.find(word);
        return place < 0 ? List.of() : lists.get(place);
    }
}
