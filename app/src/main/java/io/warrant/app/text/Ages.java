package io.warrant.app.text;

import io.warrant.engine.clinical.AgeRange;

import java.util.Locale;

/// Ages in words.
final class Ages {

    private static final double DAYS = 365.2425;

    private Ages() {}

    /// An age that is known, such as `3 years`, `28 days to 1 year`, `up to 5 years`.
    static String words(AgeRange age) {
        double from = age.fromYears();
        double to = age.toYears();
        if (from == AgeRange.CONCEPTION) {
            return to <= 0 ? "before birth" : "up to " + words(to);
        }
        if (to == AgeRange.UNKNOWN.toYears() && from < to) {
            return words(from) + " or more";
        }
        var first = words(from);
        if (isOneUnit(from, to)) {
            return first;
        }
        var last = words(to);
        return first.equals(last) ? first : first + " to " + last;
    }

    /// Whether a range is an age as people state it: 24 years are all of the year before 25.
    private static boolean isOneUnit(double from, double to) {
        double unit = from >= 2 || from == 1 ? 1 : from >= 2 / 12.0 ? 1 / 12.0 : 1 / DAYS;
        return from >= 0 && to - from <= unit * 1.001;
    }

    /// An age of onset that is known, such as `at 3 years`, `by 6 months`, `before birth`.
    static String onset(AgeRange age) {
        if (age.fromYears() == AgeRange.CONCEPTION) {
            return age.toYears() <= 0 ? "before birth" : "by " + words(age.toYears());
        }
        return "at " + words(age);
    }

    private static String words(double years) {
        if (years < 0) {
            return count(-years * DAYS / 7, "week") + " before birth";
        }
        if (years == 0) {
            return "birth";
        }
        if (years < 2 / 12.0) {
            return count(years * DAYS, "day");
        }
        if (years < 2 && years != 1) {
            return count(years * 12, "month");
        }
        return years == Math.rint(years)
                ? count(years, "year")
                : String.format(Locale.ROOT, "%.1f years", years);
    }

    private static String count(double number, String unit) {
        return Figures.count(Math.toIntExact(Math.round(number)), unit);
    }
}
