package io.warrant.sources.labs;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the normal range and the laboratory's flag behind a value: `(12.0-16.0)`, `[0.6–1.2]`,
/// `(ref < 200)`, `(normal range 12 to 16 g/dL)`, `H`, `(L)`.
final class RangeScan {

    private static final Set<String> LEADING =
            Set.of(
                    "ref",
                    "reference",
                    "range",
                    "normal",
                    "normals",
                    "nl",
                    "n",
                    "nr",
                    "rr",
                    "ri",
                    "interval",
                    "value",
                    "values",
                    "limits",
                    "is");

    private static final int LEADING_WORDS = 4;

    private RangeScan() {}

    /// Passes what stands beside a value, if it does.
    static NoteValue.Beside take(Scan scan) {
        var flag = flag(scan);
        var range = range(scan);
        if (flag.isEmpty() && range.isPresent()) {
            flag = flag(scan);
        }
        return new NoteValue.Beside(range, flag);
    }

    private static Optional<Flag> flag(Scan scan) {
        int start = scan.at();
        scan.skipBlanks();
        boolean open = scan.acceptAny("([");
        int end = scan.wordEnd();
        var flag = flag(scan.to(end));
        scan.moveTo(end);
        boolean whole = !Character.isLetterOrDigit(scan.peek(0)) && isFlagEnd(scan.peek(0));
        if (flag.isPresent() && whole && (!open || scan.acceptAny(")]"))) {
            return flag;
        }
        scan.moveTo(start);
        return Optional.empty();
    }

    private static boolean isFlagEnd(char c) {
        return Scan.isBlank(c) || ".,;)]([*".indexOf(c) >= 0;
    }

    private static Optional<Flag> flag(String word) {
        return switch (word) {
            case "H", "HH", "High", "HIGH", "high" -> Optional.of(Flag.HIGH);
            case "L", "LL", "Low", "LOW", "low" -> Optional.of(Flag.LOW);
            default -> Optional.empty();
        };
    }

    private static Optional<ReferenceRange> range(Scan scan) {
        int start = scan.at();
        scan.skipBlanks();
        scan.acceptAny(",;");
        scan.skipBlanks();
        boolean open = scan.acceptAny("([");
        boolean said = skipLeading(scan);
        if (open || said) {
            var range = bounds(scan);
            scan.skipBlanks();
            if (range.isPresent() && (!open || scan.acceptAny(")]"))) {
                return range;
            }
        }
        scan.moveTo(start);
        return Optional.empty();
    }

    /// Passes words such as `reference range:`; says whether there was one.
    private static boolean skipLeading(Scan scan) {
        boolean said = false;
        for (int word = 0; word < LEADING_WORDS; word++) {
            scan.skipBlanks();
            int end = scan.wordEnd();
            if (!LEADING.contains(scan.to(end).toLowerCase(Locale.ROOT))) {
                break;
            }
            scan.moveTo(end);
            scan.acceptAny(".:=,");
            said = true;
        }
        scan.skipBlanks();
        return said;
    }

    private static Optional<ReferenceRange> bounds(Scan scan) {
        var comparison = ValueScan.comparison(scan);
        scan.skipBlanks();
        var first = number(scan);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (comparison != Comparison.EXACT) {
            var unit = UnitScan.take(scan);
            return Optional.of(
                    comparison.hasNoLowerBound()
                            ? new ReferenceRange(Optional.empty(), first, unit)
                            : new ReferenceRange(first, Optional.empty(), unit));
        }
        if (!isSpan(scan)) {
            UnitScan.take(scan);
            if (!isSpan(scan)) {
                return Optional.empty();
            }
        }
        scan.skipBlanks();
        var second = number(scan);
        return second.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReferenceRange(first, second, UnitScan.take(scan)));
    }

    /// Passes the dash or word between two bounds, if it stands here.
    private static boolean isSpan(Scan scan) {
        scan.skipBlanks();
        return scan.acceptAny("-–—−") || isTo(scan);
    }

    private static boolean isTo(Scan scan) {
        int end = scan.wordEnd();
        boolean there = scan.to(end).equals("to");
        scan.moveTo(there ? end : scan.at());
        return there;
    }

    private static Optional<BigDecimal> number(Scan scan) {
        var numeral = Numerals.at(scan);
        numeral.ifPresent(one -> scan.moveTo(one.end()));
        return numeral.flatMap(Numerals.Numeral::number);
    }
}
