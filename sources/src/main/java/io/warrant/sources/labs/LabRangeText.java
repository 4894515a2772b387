package io.warrant.sources.labs;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A range as the table of ranges writes it out, such as `12.0-16.0` or `<200`.
final class LabRangeText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern SPAN =
            Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?) ?[-–] ?(-?\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern AT_MOST = Pattern.compile("[<≤]=? ?(\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern AT_LEAST = Pattern.compile("[>≥]=? ?(\\d{1,9}(?:\\.\\d{1,9})?)");

    private LabRangeText() {}

    /// A number of the table; empty where a cell holds none.
    static OptionalDouble number(String cell) {
        return NUMBER.matcher(cell).matches()
                ? OptionalDouble.of(Double.parseDouble(cell))
                : OptionalDouble.empty();
    }

    /// Whether a range that is written out is that of the two bounds. Forms that aren't understood,
    /// such as a mean with its deviation, don't agree with any.
    static boolean agrees(String text, String low, String high) {
        var span = SPAN.matcher(text);
        if (span.matches()) {
            return same(span.group(1), low) && same(span.group(2), high);
        }
        var atMost = AT_MOST.matcher(text);
        if (atMost.matches()) {
            return same(atMost.group(1), high) && (low.isEmpty() || same("0", low));
        }
        var atLeast = AT_LEAST.matcher(text);
        return atLeast.matches() && same(atLeast.group(1), low) && high.isEmpty();
    }

    private static boolean same(String one, String other) {
        return number(one).isPresent() && number(one).equals(number(other));
    }
}
