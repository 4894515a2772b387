package io.warrant.sources.cases;

import io.warrant.sources.files.PrintableText;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// How words of a record may stand in a message, and what was meant by them.
final class Wording {

    private static final int LONGEST = 40;

    private Wording() {}

    /// A short token of a record in quotes.
    static String quoted(String text) {
        return PrintableText.quoted(text, LONGEST);
    }

    /// The known word that is nearest in spelling, where one is near.
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        var wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(
                        Comparator.comparingInt((String key) -> distance(wanted, key))
                                .thenComparing(key -> key))
                .filter(key -> distance(wanted, key) <= Math.max(1, key.length() / 3));
    }

    /// Insertions, deletions and exchanges of letters between two words, case aside.
    private static int distance(String a, String key) {
        var b = key.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int exchange = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(exchange, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
