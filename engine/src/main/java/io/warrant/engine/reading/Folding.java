package io.warrant.engine.reading;

import java.text.Normalizer;
import java.util.Locale;

/// Brings letters together that differ in case, accent or alphabet: "É" and "e", "β" and "beta".
final class Folding {

    private static final int TABLED = 0x400;
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega"
    };

    private static final String[] TABLE = table();

    private Folding() {}

    /// The letters that stand for one, in small letters; empty for marks that count for nothing.
    static String of(char letter) {
        return letter < TABLED ? TABLE[letter] : slowly(letter);
    }

    /// A whole word.
    static String of(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            out.append(of(word.charAt(i)));
        }
        return out.toString();
    }

    /// Whether a sign belongs to a word, be it only as a mark that isn't written out.
    static boolean isPartOfWord(char letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return Character.isLetterOrDigit(letter) || isMark(letter);
    }

    /// Accents that stand behind their letter, soft hyphens, and the invisible signs that turn the
    /// direction of writing.
    static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static String[] table() {
        var table = new String[TABLED];
        for (char letter = 0; letter < TABLED; letter++) {
            table[letter] = slowly(letter);
        }
        return table;
    }

    private static String slowly(char letter) {
        if (letter < 128) {
            return String.valueOf(Character.toLowerCase(letter));
        }
        if (isMark(letter)) {
            return "";
        }
        char small = Character.toLowerCase(letter);
        if (small >= 'α' && small <= 'ω') {
            return GREEK[small - 'α'];
        }
        return switch (small) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'µ' -> "mu";
            default -> plain(small);
        };
    }

    private static String plain(char small) {
        var parts =
                Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(parts.charAt(i));
            }
        }
        return out.toString();
    }
}
