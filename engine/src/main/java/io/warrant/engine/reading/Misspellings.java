package io.warrant.engine.reading;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds the word that was meant where a long one is spelled with one letter wrong, missing,
/// doubled or out of place. Two words are that near if they share a form that lacks one letter of
/// either (the idea of SymSpell: Garbe, 2012), so that looking one up takes as many steps as it has
/// letters.
final class Misspellings {

    /// Shorter words have too many neighbours.
    static final int LEAST = 7;

    private final Texts words;
    private final LongTable forms;

    private Misspellings(Texts words, LongTable forms) {
        this.words = words;
        this.forms = forms;
    }

    static Misspellings of(Columns columns, Language language) {
        var name = "lexicon." + language + ".spelling";
        return new Misspellings(columns.texts(name), LongTable.of(columns, name));
    }

    static void write(Collection<String> spellings, Language language, ColumnsBuilder out) {
        var sorted = new TreeSet<>(Texts.BYTE_ORDER);
        sorted.addAll(spellings);
        var list = List.copyOf(sorted);
        var forms = new TreeMap<Long, Integer>();
        for (int word = 0; word < list.size(); word++) {
            var text = list.get(word);
            forms.put(Hash.of(text), word);
            for (int gone = 1; gone < text.length() && text.length() >= LEAST; gone++) {
                forms.putIfAbsent(Hash.of(without(text, gone)), word);
            }
        }
        var name = "lexicon." + language + ".spelling";
        out.texts(name, list);
        LongTable.of(forms).write(out, name);
    }

    /// The first letter is taken to be right.
    private static String without(String text, int gone) {
        return text.substring(0, gone) + text.substring(gone + 1);
    }

    /// False where no word has this number, and none lacks one letter of it.
    boolean mayKnow(long word) {
        return forms.find(word) >= 0;
    }

    /// The word that was meant, or an empty text.
    String meant(String folded) {
        if (folded.length() < LEAST || folded.length() > 40) {
            return "";
        }
        for (int gone = 0; gone < folded.length(); gone++) {
            // The whole word comes first, in the place of the form without its first letter.
            int at = forms.find(Hash.of(gone == 0 ? folded : without(folded, gone)));
            var word = at >= 0 ? words.get(at) : "";
            if (word.length() >= LEAST && isNear(folded, word)) {
                return word;
            }
        }
        return "";
    }

    /// Whether one letter more, less, other, or two exchanged make one word the other.
    static boolean isNear(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        return Math.max(left, right) <= 1
                || (left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start));
    }
}
