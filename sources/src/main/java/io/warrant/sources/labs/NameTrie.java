package io.warrant.sources.labs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds names of tests in a text, word by word: the longest name that starts at a word. It looks
/// at a bounded number of characters behind that word.
final class NameTrie {

    private static final int LONGEST_WORD = 40;
    private static final int WIDEST_GAP = 2;

    private static final class Node {
        final Map<String, Node> next = new TreeMap<>();
        boolean isName;
    }

    private final Node root = new Node();

    NameTrie(Iterable<String> keys) {
        for (var key : keys) {
            var node = root;
            for (var word : key.split(" ", -1)) {
                node = node.next.computeIfAbsent(word, _ -> new Node());
            }
            node.isName = true;
        }
    }

    /// The end of the longest name that starts here.
    ///
    /// @param from the start of a word
    /// @param end the place behind this word
    Optional<Integer> match(String text, int from, int end) {
        int best = -1;
        var node = root;
        int start = from;
        int stop = end;
        while (stop > start && stop - start <= LONGEST_WORD) {
            var next = node.next.get(text.substring(start, stop).toLowerCase(Locale.ROOT));
            if (next == null) {
                break;
            }
            node = next;
            best = node.isName ? stop : best;
            start = afterGap(text, stop);
            stop = wordEnd(text, start, start + LONGEST_WORD + 1);
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /// Where the next word of a name would start.
    private static int afterGap(String text, int from) {
        int at = from;
        while (at < text.length()
                && at - from < WIDEST_GAP
                && (Scan.isBlank(text.charAt(at)) || ".,-/'()".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /// The end of the run of letters and digits that starts here.
    static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < text.length() && end < limit && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
