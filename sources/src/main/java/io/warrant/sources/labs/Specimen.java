package io.warrant.sources.labs;

import java.util.Locale;
import java.util.Set;

/// Keeps in mind, while a note is read, whether a fluid other than blood was named in the same
/// sentence or list: then a plain `glucose` isn't that of blood.
final class Specimen {

    private static final Set<String> OTHER =
            Set.of(
                    "urine",
                    "urinary",
                    "urinalysis",
                    "dipstick",
                    "csf",
                    "cerebrospinal",
                    "pleural",
                    "thoracentesis",
                    "ascitic",
                    "peritoneal",
                    "paracentesis",
                    "synovial",
                    "arthrocentesis",
                    "pericardial",
                    "dialysate");

    private static final Set<String> BLOOD =
            Set.of("serum", "blood", "plasma", "arterial", "venous");

    private static final int LONGEST = 15;

    private boolean isOther;

    /// Whether another fluid than blood was named.
    boolean isOther() {
        return isOther;
    }

    /// Takes note of a word.
    void pass(String text, int from, int to) {
        if (to - from <= LONGEST) {
            var word = text.substring(from, to).toLowerCase(Locale.ROOT);
            isOther = OTHER.contains(word) || (isOther && !BLOOD.contains(word));
        }
    }

    /// Takes note of what stands between words: the end of a sentence, or an empty line.
    void pass(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean isEnd = ".!?".indexOf(text.charAt(at)) >= 0 && Scan.isBlank(next);
        if (isEnd || (text.charAt(at) == '\n' && next == '\n')) {
            isOther = false;
        }
    }
}
