package io.warrant.engine.ontology;

import java.util.Arrays;
import java.util.List;

/// How alike two normalised names are, from 0 to 1: shared words first, spelling second. For
/// suggestions only; nothing is ever taken for granted from it.
final class Likeness {

    private Likeness() {}

    static double of(String wanted, String name) {
        if (wanted.equals(name)) {
            return 1;
        }
        var wantedWords = words(wanted);
        var nameWords = words(name);
        double shared = 0;
        for (var word : wantedWords) {
            shared +=
                    nameWords.stream()
                            .mapToDouble(other -> wordLikeness(word, other))
                            .max()
                            .orElse(0);
        }
        // Dice's measure: names with many other words are less alike.
        double dice = 2 * shared / (wantedWords.size() + nameWords.size());
        return dice * 0.99;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", 24));
    }

    private static double wordLikeness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) {
            return 0.9 * shorter / Math.max(a.length(), b.length());
        }
        if (shorter < 4 || Math.abs(a.length() - b.length()) > 2) {
            return 0;
        }
        int distance = distance(a, b, 2);
        return distance > 2 ? 0 : 0.85 - 0.15 * distance;
    }

    /// The number of insertions, deletions and exchanges between two words, or more than `most`
    /// where it is larger.
    private static int distance(String a, String b, int most) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(exchange, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
