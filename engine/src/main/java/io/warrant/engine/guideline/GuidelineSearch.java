package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds models by what they are called, by keyword, condition and specialty. Every word asked for
/// must occur; where it occurs decides the order: name, then keyword, then purpose.
public final class GuidelineSearch {

    private static final int IN_NAME = 100;
    private static final int IN_KEYWORD = 10;
    private static final int IN_PURPOSE = 1;

    private final Guidelines guidelines;

    public GuidelineSearch(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    private record Found(Guidelines.Entry entry, int weight) {}

    /// The models that have all words of a text, the best first; of equals, in the order of ids.
    public List<Guidelines.Entry> find(String text) {
        var words = words(text);
        var found = new ArrayList<Found>();
        for (var entry : guidelines.entries()) {
            int weight = weight(entry, words);
            if (weight > 0) {
                found.add(new Found(entry, weight));
            }
        }
        found.sort(
                Comparator.comparingInt(Found::weight)
                        .reversed()
                        .thenComparing(one -> one.entry().id()));
        return found.stream().map(Found::entry).toList();
    }

    private int weight(Guidelines.Entry entry, List<String> words) {
        var name = words(entry.name() + " " + entry.id());
        var keywords = words(String.join(" ", entry.keywords()));
        var purpose = words(guidelines.purpose(entry.at()));
        int weight = 0;
        for (var word : words) {
            int best =
                    starts(name, word)
                            ? IN_NAME
                            : starts(keywords, word)
                                    ? IN_KEYWORD
                                    : starts(purpose, word) ? IN_PURPOSE : 0;
            if (best == 0) {
                return 0;
            }
            weight += best;
        }
        return weight;
    }

    private static boolean starts(List<String> words, String start) {
        return words.stream().anyMatch(word -> word.startsWith(start));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
