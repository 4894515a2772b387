package io.warrant.engine.guideline;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as ISO 8601 writes them, such as `P1Y6M` or `PT12H`.
final class Durations {

    private static final Pattern FORM =
            Pattern.compile(
                    "P(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
                            + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final double[] MILLISECONDS = {
        7 * Times.DAY, Times.DAY, 3_600_000, 60_000, 1000
    };

    private Durations() {}

    static Optional<Value> parse(String text) {
        var matcher = FORM.matcher(text);
        if (text.length() < 3 || !matcher.matches()) {
            return Optional.empty();
        }
        double milliseconds = 0;
        for (int at = 0; at < MILLISECONDS.length; at++) {
            milliseconds += MILLISECONDS[at] * number(matcher.group(at + 3));
        }
        return Optional.of(
                new Value.Span(
                        12 * number(matcher.group(1)) + number(matcher.group(2)), milliseconds));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
