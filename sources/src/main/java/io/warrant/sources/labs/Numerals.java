package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as English notes write them: `9.1`, `12.0`, `1,200`. What may be read in two ways is no
/// number: `9,1`, and `1.200`, which many write for 1200 (`0.012` is plain).
final class Numerals {

    private static final int LONGEST = 20;

    private Numerals() {}

    /// A number in a text.
    ///
    /// @param number none where it may be read in two ways
    /// @param end the place behind it
    record Numeral(Optional<BigDecimal> number, int end) {}

    /// The number that starts at the scan's place, if a digit stands there, or a minus and a digit.
    static Optional<Numeral> at(Scan scan) {
        int sign = isMinus(scan.peek(0)) && Scan.isDigit(scan.peek(1)) ? 1 : 0;
        if (!Scan.isDigit(scan.peek(sign))) {
            return Optional.empty();
        }
        int end = sign;
        while (isPart(scan, end)) {
            end++;
        }
        if (end > LONGEST) {
            return Optional.of(new Numeral(Optional.empty(), scan.at() + end));
        }
        var text = scan.to(scan.at() + end).substring(sign);
        var number = plain(text).map(BigDecimal::new).map(one -> sign == 1 ? one.negate() : one);
        return Optional.of(new Numeral(number, scan.at() + end));
    }

    /// Digits, and points and commas between digits.
    private static boolean isPart(Scan scan, int ahead) {
        char c = scan.peek(ahead);
        return Scan.isDigit(c)
                || ((c == '.' || c == ',')
                        && Scan.isDigit(scan.peek(ahead - 1))
                        && Scan.isDigit(scan.peek(ahead + 1)));
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−';
    }

    /// Without thousands' commas; none where the form isn't plain.
    private static Optional<String> plain(String text) {
        int point = text.indexOf('.');
        var whole = point < 0 ? text : text.substring(0, point);
        var fraction = point < 0 ? "" : text.substring(point + 1);
        if (fraction.contains(".") || fraction.contains(",")) {
            return Optional.empty();
        }
        boolean isOpen = fraction.length() == 3 && whole.length() <= 3 && !whole.equals("0");
        return isOpen || !isGrouped(whole)
                ? Optional.empty()
                : Optional.of(whole.replace(",", "") + (point < 0 ? "" : "." + fraction));
    }

    /// Whether commas stand before groups of three digits only.
    private static boolean isGrouped(String whole) {
        var groups = whole.split(",", -1);
        for (int at = 1; at < groups.length; at++) {
            if (groups[at].length() != 3) {
                return false;
            }
        }
        return groups.length == 1 || (groups[0].length() <= 3 && !groups[0].startsWith("0"));
    }
}
