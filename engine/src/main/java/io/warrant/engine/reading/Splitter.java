package io.warrant.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Walks through a text sentence by sentence and cuts each into words. Looks ahead by no more than
/// one line's beginning, so that the time grows with the length of the text and with nothing else.
final class Splitter {

    /// What a line that begins with a heading holds at most before its colon.
    private static final int HEADING = 60;

    /// A line that is shorter than this ended because its writer wanted it to.
    private static final int FULL_LINE = 60;

    /// Blanks that part two columns rather than two words.
    private static final int GAP = 4;

    /// Words that end with a point and end no sentence.
    private static final Set<String> SHORTENED =
            Set.of(
                    "dr", "mr", "mrs", "ms", "vs", "eg", "ie", "fig", "approx", "ca", "cf", "st",
                    "al");

    private final String text;
    private final Language language;
    private final Spellings spellings;
    private int at;
    private int lineStart;
    private boolean fresh = true;
    private boolean parted;

    Splitter(String text, Language language, Spellings spellings) {
        this.text = text;
        this.language = language;
        this.spellings = spellings;
    }

    /// The words of a short text, folded, without regard to sentences.
    static List<String> words(String text, Language language) {
        var words = new ArrayList<String>();
        for (int i = 0; i < text.length(); ) {
            if (!Folding.isPartOfWord(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i, language);
            var folded = letter(text, i, end, !words.isEmpty());
            boolean possessive = folded.equals("s") && i > 0 && isApostrophe(text.charAt(i - 1));
            if (!folded.isEmpty() && !possessive) {
                words.add(folded);
            }
            i = end;
        }
        return words;
    }

    /// A word, folded; but "A" within a text is the letter ("type A"), not the article.
    static String letter(String text, int from, int to, boolean within) {
        return within && to - from == 1 && text.charAt(from) == 'A'
                ? "letter a"
                : Folding.of(text.substring(from, to));
    }

    /// Fills in the next sentence. False where the text is at its end.
    boolean next(Sentence sentence) {
        sentence.clear();
        sentence.startsLine = fresh;
        sentence.startsParagraph = parted;
        parted = false;
        while (at < text.length() && !sentence.isFull()) {
            char sign = text.charAt(at);
            if (Folding.isPartOfWord(sign)) {
                if (startsItem(sentence)) {
                    return true;
                }
                fresh = false;
                word(sentence);
            } else if (endsSentence(sign, sentence)) {
                if (sentence.size > 0) {
                    return true;
                }
                sentence.startsLine = fresh;
                sentence.startsParagraph |= parted;
                parted = false;
            }
        }
        return sentence.size > 0;
    }

    /// Whether a number with a bracket, such as "2)", or what stands behind a wide gap, begins an
    /// entry of a list within a line.
    private boolean startsItem(Sentence sentence) {
        if (sentence.size == 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && text.charAt(before) == ' ' && at - before <= GAP) {
            before--;
        }
        int gap = at - 1 - before;
        boolean numbered =
                gap > 0
                        && isDigit(text, at)
                        && at + 2 < text.length()
                        && (text.charAt(at + 1) == ')'
                                || (isDigit(text, at + 1) && text.charAt(at + 2) == ')'));
        return numbered || gap >= GAP;
    }

    private void word(Sentence sentence) {
        int start = at;
        at = wordEnd(text, at, language);
        int end = at;
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (start < end && isMark(text.charAt(end - 1))) {
            end--;
        }
        boolean possessive =
                end - start == 1
                        && start > 0
                        && isApostrophe(text.charAt(start - 1))
                        && (text.charAt(start) | 0x20) == 's';
        if (start < end && !possessive) {
            sentence.add(Sentence.Kind.WORD, start, end);
            spellings.fill(sentence, text);
        }
    }

    /// Marks that turn the direction of writing stand beside a word, not in it.
    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.FORMAT;
    }

    private static int wordEnd(String text, int start, Language language) {
        int end = start + 1;
        if (language.isOfSigns() && isSign(text.charAt(start))) {
            return end;
        }
        while (end < text.length() && continues(text, end, language)) {
            end++;
        }
        return end;
    }

    private static boolean continues(String text, int at, Language language) {
        char sign = text.charAt(at);
        if (Folding.isPartOfWord(sign)) {
            return !(language.isOfSigns() && isSign(sign));
        }
        // A point or comma within a number belongs to it.
        return (sign == '.' || sign == ',')
                && isDigit(text, at - 1)
                && at + 1 < text.length()
                && isDigit(text, at + 1);
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isSign(char letter) {
        return letter >= 0x3040;
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '’';
    }

    /// Steps over a sign that is no part of a word; whether the sentence ends there.
    private boolean endsSentence(char sign, Sentence sentence) {
        int here = at++;
        switch (sign) {
            case '\n', '\r' -> {
                return endsLine(here, sentence);
            }
            case ',', '、', '，' -> sentence.add(Sentence.Kind.COMMA, here, here + 1);
            case ':', '：' -> sentence.add(Sentence.Kind.COLON, here, here + 1);
            case ')' -> {
                if (endsNumber(sentence)) {
                    return true;
                }
                sentence.add(Sentence.Kind.STOP, here, here + 1);
            }
            case '(', '[', ']', '（', '）', '|' -> sentence.add(Sentence.Kind.STOP, here, here + 1);
            case '+' -> sign(sentence, here, "+");
            case '?' -> {
                if (here > 0 && Folding.isPartOfWord(text.charAt(here - 1))) {
                    return true;
                }
                sign(sentence, here, "?");
            }
            case ';', '!', '。', '；', '！', '？', '•', '\f' -> {
                return true;
            }
            case '.' -> {
                return isFullStop(here, sentence);
            }
            default -> {}
        }
        return false;
    }

    /// A sign that says something by itself: "? seizure", "+ clonus".
    private static void sign(Sentence sentence, int here, String sign) {
        sentence.add(Sentence.Kind.STOP, here, here + 1);
        sentence.spelling[sentence.size - 1] = Hash.of(sign);
    }

    private boolean isFullStop(int here, Sentence sentence) {
        boolean followed = here + 1 < text.length() && !isBlank(text.charAt(here + 1));
        if (followed || sentence.size == 0) {
            return false;
        }
        int last = sentence.size - 1;
        int length = sentence.to[last] - sentence.from[last];
        if (!sentence.isWord(last) || sentence.to[last] != here || length > 6) {
            return true;
        }
        boolean initial = length == 1 && !isDigit(text, sentence.from[last]) && last > 0;
        return endsNumber(sentence)
                || (!initial
                        && !SHORTENED.contains(
                                Folding.of(text.substring(sentence.from[last], here))));
    }

    /// Whether a line begins with nothing but a number so far: "1." and "2)" stand before an entry
    /// of a list, and what follows begins the line.
    private boolean endsNumber(Sentence sentence) {
        boolean ends =
                sentence.size == 1
                        && sentence.startsLine
                        && sentence.to[0] - sentence.from[0] <= 2
                        && isDigit(text, sentence.from[0])
                        && isDigit(text, sentence.to[0] - 1);
        fresh |= ends;
        return ends;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }

    /// At the end of a line: whether what follows is another sentence, and not the rest of a
    /// wrapped one.
    private boolean endsLine(int here, Sentence sentence) {
        int length = here - lineStart;
        int breaks = 1;
        if (text.charAt(here) == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            char sign = text.charAt(at);
            boolean pair = sign == '\n' && text.charAt(at - 1) == '\r';
            breaks += (sign == '\n' || sign == '\r') && !pair ? 1 : 0;
            at++;
        }
        lineStart = at;
        boolean ends =
                breaks > 1 || sentence.size == 0 || at >= text.length() || startsAnew(length);
        fresh |= ends;
        parted |= breaks > 1;
        return ends;
    }

    private boolean startsAnew(int length) {
        char first = text.charAt(at);
        if (first == '-' || first == '*' || first == '–' || first == '•' || first == '#') {
            return true;
        }
        if (isDigit(text, at) && at + 1 < text.length()) {
            int behind = isDigit(text, at + 1) ? at + 2 : at + 1;
            return behind < text.length()
                    && (text.charAt(behind) == '.' || text.charAt(behind) == ')');
        }
        return Character.isUpperCase(first) && (length < FULL_LINE || isHeading());
    }

    private boolean isHeading() {
        for (int i = at; i < Math.min(text.length(), at + HEADING); i++) {
            char sign = text.charAt(i);
            if (sign == ':') {
                return true;
            }
            if (sign == '\n' || sign == '.' || sign == ',') {
                return false;
            }
        }
        return false;
    }
}
