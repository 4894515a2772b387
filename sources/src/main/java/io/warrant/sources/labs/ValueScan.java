package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the value behind the name of a test: `: 9.1 g/dL (12.0-16.0)`, `was elevated at 5.4
/// mmol/L`, `: positive`.
final class ValueScan {

    /// How many characters behind a name are looked at.
    static final int WINDOW = 160;

    private static final Set<String> LINKS =
            Set.of(
                    "level",
                    "levels",
                    "value",
                    "values",
                    "count",
                    "concentration",
                    "result",
                    "test",
                    "was",
                    "were",
                    "is",
                    "of",
                    "at",
                    "to",
                    "and",
                    "elevated",
                    "increased",
                    "raised",
                    "high",
                    "low",
                    "decreased",
                    "reduced",
                    "normal",
                    "markedly",
                    "mildly",
                    "slightly",
                    "significantly",
                    "fell",
                    "rose",
                    "dropped",
                    "measured",
                    "about",
                    "approximately");

    private static final int LINK_WORDS = 5;
    private static final int RESULT_WORDS = 2;

    private ValueScan() {}

    /// The value at the scan's place, right behind a name.
    static Optional<NoteValue> take(Scan scan) {
        skipSigns(scan);
        Optional<Flag> said = Optional.empty();
        for (int word = 0; word <= LINK_WORDS; word++) {
            skipMarks(scan);
            var words = words(scan);
            if (words.isPresent()) {
                return words;
            }
            int end = scan.wordEnd();
            if (end == scan.at() || !LINKS.contains(scan.to(end).toLowerCase(Locale.ROOT))) {
                break;
            }
            said = said.isPresent() ? said : said(scan.to(end));
            scan.moveTo(end);
        }
        return number(scan, said);
    }

    /// What the note itself calls the value. "Increased" and the like speak of a change.
    private static Optional<Flag> said(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "elevated", "high" -> Optional.of(Flag.HIGH);
            case "low" -> Optional.of(Flag.LOW);
            case "normal" -> Optional.of(Flag.NORMAL);
            default -> Optional.empty();
        };
    }

    /// The charge of an ion.
    private static void skipSigns(Scan scan) {
        scan.accept('+');
        scan.accept('+');
    }

    /// Passes a colon, an equals sign or a dash, with blanks around it.
    private static void skipMarks(Scan scan) {
        scan.skipBlanks();
        if (scan.acceptAny(":=") || (isDash(scan) && scan.acceptAny("-–—"))) {
            scan.skipBlanks();
        }
    }

    /// A dash between blanks; right before a digit it is a minus.
    private static boolean isDash(Scan scan) {
        return Scan.isBlank(scan.before()) && Scan.isBlank(scan.peek(1));
    }

    static Comparison comparison(Scan scan) {
        int length = scan.peek(1) == '=' ? 2 : 1;
        var sign = "<>≤≥".indexOf(scan.peek(0)) >= 0 ? scan.to(scan.at() + length) : "";
        var comparison = Comparison.of(sign).orElse(Comparison.EXACT);
        scan.moveTo(scan.at() + (comparison == Comparison.EXACT ? 0 : length));
        return comparison;
    }

    private static Optional<NoteValue> number(Scan scan, Optional<Flag> said) {
        var comparison = comparison(scan);
        scan.skipBlanks();
        var numeral = Numerals.at(scan);
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        scan.moveTo(numeral.orElseThrow().end());
        Optional<BigDecimal> second = Optional.empty();
        if (scan.peek(0) == '/' && Scan.isDigit(scan.peek(1))) {
            scan.accept('/');
            var other = Numerals.at(scan).orElseThrow();
            scan.moveTo(other.end());
            second = other.number();
        }
        var number = isSpan(scan) ? Optional.<BigDecimal>empty() : numeral.orElseThrow().number();
        var unit = UnitScan.take(scan);
        var beside = RangeScan.take(scan).orSaid(said);
        return Optional.of(
                new NoteValue.Figure(number, second, comparison, unit, beside, scan.at()));
    }

    /// Whether a dash and another number follow: then it is no single value.
    private static boolean isSpan(Scan scan) {
        if ("-–—".indexOf(scan.peek(0)) < 0 || !Scan.isDigit(scan.peek(1))) {
            return false;
        }
        scan.acceptAny("-–—");
        Numerals.at(scan).ifPresent(other -> scan.moveTo(other.end()));
        return true;
    }

    /// A result in words or plus signs, if one stands here; passes it.
    private static Optional<NoteValue> words(Scan scan) {
        int end = plusEnd(scan);
        if (end == scan.at()) {
            for (int words = RESULT_WORDS; words > 0; words--) {
                end = wordsEnd(scan, words);
                if (isResult(scan.to(end))) {
                    break;
                }
            }
        }
        if (end == scan.at() || !isResult(scan.to(end))) {
            return Optional.empty();
        }
        var text = scan.to(end);
        scan.moveTo(end);
        return Optional.of(new NoteValue.Words(text, end));
    }

    /// Only words that no number follows are results; "high" and "low" lead to one.
    private static boolean isResult(String text) {
        return WordedResult.verdict(text)
                        .filter(verdict ->
                                switch (verdict) {
                                    case POSITIVE, NEGATIVE -> true;
                                    case LOW, HIGH, NORMAL -> false;
                                })
                        .isPresent()
                || text.equalsIgnoreCase("trace");
    }

    private static int plusEnd(Scan scan) {
        int end = scan.at();
        if (Scan.isDigit(scan.peek(0)) && scan.peek(1) == '+') {
            end++;
        }
        while (end < scan.limit() && scan.peek(end - scan.at()) == '+') {
            end++;
        }
        boolean isLone = Scan.isBlank(scan.before()) || scan.before() == ':';
        return isLone && !Character.isLetterOrDigit(scan.peek(end - scan.at())) ? end : scan.at();
    }

    private static int wordsEnd(Scan scan, int words) {
        int end = scan.at();
        for (int word = 0; word < words; word++) {
            int from = word == 0 ? end : end + 1;
            int to = from;
            while (to < scan.limit() && isLetterOrHyphen(scan, to)) {
                to++;
            }
            if (to == from || (word > 0 && scan.peek(end - scan.at()) != ' ')) {
                return end;
            }
            end = to;
        }
        return end;
    }

    private static boolean isLetterOrHyphen(Scan scan, int place) {
        char c = scan.peek(place - scan.at());
        return Character.isLetter(c) || c == '-';
    }
}
