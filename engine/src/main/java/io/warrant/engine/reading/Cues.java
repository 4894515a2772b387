package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a language that decide what a note says of a finding. Immutable.
public final class Cues {

    /// For each first word, the cues that begin with it, the longest first.
    private final Map<Long, List<Entry>> entries = new HashMap<>();

    private final Language language;

    /// A cue's words and what they do.
    record Entry(long[] words, Effect effect) {}

    private Cues(Language language) {
        this.language = language;
    }

    /// @param cues for each effect, the phrases that have it
    public static Cues of(Language language, Map<Effect, List<String>> cues) {
        var all = new Cues(language);
        cues.forEach((effect, phrases) -> phrases.forEach(phrase -> all.add(phrase, effect)));
        all.entries
                .values()
                .forEach(list ->
                        list.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
        return all;
    }

    private void add(String phrase, Effect effect) {
        var words =
                phrase.equals("?") || phrase.equals("+")
                        ? new long[] {Hash.of(phrase)}
                        : Splitter.words(phrase, language).stream().mapToLong(Hash::of).toArray();
        if (words.length > 0) {
            entries.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Entry(words, effect));
        }
    }

    /// The cues that begin with a word.
    List<Entry> startingWith(long word) {
        return entries.getOrDefault(word, List.of());
    }
}
