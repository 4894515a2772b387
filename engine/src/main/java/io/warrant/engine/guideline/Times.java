package io.warrant.engine.guideline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Reckoning with dates and lengths of time. Units are UCUM's: `a` and `mo` count months of the
/// calendar, `wk`, `d`, `h`, `min`, `s` and `ms` count milliseconds.
final class Times {

    static final double DAY = 86_400_000;
    private static final double DAYS_OF_YEAR = 365.25;

    private Times() {}

    static Optional<Value.Span> span(double magnitude, String unit) {
        return switch (unit) {
            case "a", "a_j", "year", "years" -> Optional.of(months(12 * magnitude));
            case "mo", "mo_j", "month", "months" -> Optional.of(months(magnitude));
            case "wk", "week", "weeks" -> Optional.of(new Value.Span(0, 7 * DAY * magnitude));
            case "d", "day", "days" -> Optional.of(new Value.Span(0, DAY * magnitude));
            case "h", "hour", "hours" -> Optional.of(new Value.Span(0, DAY / 24 * magnitude));
            case "min", "minutes" -> Optional.of(new Value.Span(0, 60_000 * magnitude));
            case "s", "seconds" -> Optional.of(new Value.Span(0, 1000 * magnitude));
            case "ms" -> Optional.of(new Value.Span(0, magnitude));
            default -> Optional.empty();
        };
    }

    /// Whole months of the calendar, and the rest as days of a mean month.
    private static Value.Span months(double number) {
        double whole = number < 0 ? Math.ceil(number) : Math.floor(number);
        return new Value.Span((long) whole, (number - whole) * DAYS_OF_YEAR / 12 * DAY);
    }

    /// A length of time in milliseconds, with months of mean length.
    static double milliseconds(Value.Span span) {
        return span.months() * (DAYS_OF_YEAR / 12) * DAY + span.milliseconds();
    }

    static Value.Moment shift(Value.Moment from, Value.Span by, int sign) {
        return new Value.Moment(
                from.at()
                        .plusMonths(sign * by.months())
                        .plus((long) (sign * by.milliseconds()), ChronoUnit.MILLIS));
    }

    static Value.Span between(LocalDateTime from, LocalDateTime to) {
        return new Value.Span(0, ChronoUnit.MILLIS.between(from, to));
    }
}
