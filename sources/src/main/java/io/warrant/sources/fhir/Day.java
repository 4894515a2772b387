package io.warrant.sources.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as exactly as FHIR states it: a day, a month or a year. The time of day and its zone
/// don't matter to an age.
///
/// @param first the first day that it may be
/// @param last the last day that it may be
record Day(LocalDate first, LocalDate last) {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T.*)?)?)?");

    /// Reads a FHIR date or date with time, or empty where the text is none.
    static Optional<Day> parse(String text) {
        var match = DATE.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        try {
            if (match.group(2) == null) {
                return Optional.of(new Day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(match.group(2)));
            if (match.group(3) == null) {
                return Optional.of(new Day(month.atDay(1), month.atEndOfMonth()));
            }
            var day = month.atDay(Integer.parseInt(match.group(3)));
            return Optional.of(new Day(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
