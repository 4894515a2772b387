package io.warrant.engine.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Weighs how well the words of texts match some words, by BM25 (Robertson and Zaragoza 2009, The
/// Probabilistic Relevance Framework). Immutable and safe for use by several threads.
final class WordIndex {

    /// The constants that the paper calls reasonable: k1 from 1.2 to 2, b from 0.5 to 0.8.
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had",
                    "has", "have", "he", "her", "his", "in", "is", "it", "no", "not", "of", "on",
                    "or", "she", "that", "the", "their", "this", "to", "used", "was", "were",
                    "which", "who", "with");

    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final Map<String, Integer> textsWith = new HashMap<>();
    private final double meanLength;

    /// @param documents each as its words, which may repeat
    WordIndex(List<List<String>> documents) {
        long length = 0;
        for (var words : documents) {
            var counts = new HashMap<String, Integer>();
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            counts.keySet().forEach(word -> textsWith.merge(word, 1, Integer::sum));
            texts.add(counts);
            length += words.size();
        }
        meanLength = Math.max(1, (double) length / Math.max(1, documents.size()));
    }

    /// What each word adds for a text that has all words of its name, the words in alphabetical
    /// order.
    SortedMap<String, Double> weights(int at, List<Set<String>> names) {
        var counts = texts.get(at);
        int length = counts.values().stream().mapToInt(Integer::intValue).sum();
        var weights = new TreeMap<String, Double>();
        for (var name : names) {
            if (counts.keySet().containsAll(name)) {
                name.forEach(word -> weights.put(word, weight(word, counts, length)));
            }
        }
        return weights;
    }

    private double weight(String word, Map<String, Integer> counts, int length) {
        int count = counts.getOrDefault(word, 0);
        return rarity(word) * count * (K1 + 1) / (count + K1 * (1 - B + B * length / meanLength));
    }

    private double rarity(String word) {
        int with = textsWith.getOrDefault(word, 0);
        return Math.log(1 + (texts.size() - with + 0.5) / (with + 0.5));
    }

    /// The words of a text that carry meaning, in lower case and without the s of a plural.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
                boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
