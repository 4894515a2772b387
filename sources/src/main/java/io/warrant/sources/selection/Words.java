package io.warrant.sources.selection;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words of a label that carry meaning.
final class Words {

    private static final Set<String> EMPTY =
            Set.of("a", "an", "any", "has", "have", "is", "of", "or", "presence", "present", "the");

    private Words() {}

    static Set<String> of(String text) {
        var words = new TreeSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
