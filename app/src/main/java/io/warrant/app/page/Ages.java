package io.warrant.app.page;

import io.warrant.engine.clinical.AgeRange;

import java.util.Locale;

/// Ages in words.
final class Ages {

    private static final double DAYS_IN_YEAR = 365.25;
    private static final double OLDEST = AgeRange.UNKNOWN.toYears();

    private Ages() {}

    /// An age or a range of ages, such as `3 years`, `28 days to 12 months`, `by 5 years`.
    static String words(AgeRange age) {
        double from = age.fromYears();
        double to = age.toYears();
        if (!age.isKnown()) {
            return "not stated";
        }
        if (from == AgeRange.CONCEPTION) {
            return to <= 0 ? "before birth" : "by " + words(to);
        }
        if (to == OLDEST) {
            return from == OLDEST ? words(from) : words(from) + " or older";
        }
        var first = words(from);
        var last = words(to);
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String words(double years) {
        if (years < 0) {
            return count(-years * DAYS_IN_YEAR / 7, "week") + " before birth";
        }
        if (years == 0) {
            return "birth";
        }
        if (years < 2 / 12.0) {
            return count(years * DAYS_IN_YEAR, "day");
        }
        if (years < 2) {
            return count(years * 12, "month");
        }
        return years == Math.rint(years)
                ? count(years, "year")
                : String.format(Locale.ROOT, "%.1f years", years);
    }

    private static String count(double number, String unit) {
        long whole = Math.round(number);
        return whole + " " + unit + (whole == 1 ? "" : "s");
    }
}
