package io.warrant.sources.cases;

import io.warrant.engine.clinical.AgeRange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ages as durations of ISO 8601, such as `P12Y6M`. An age is as exact as its last unit: `P12Y` is
/// all of the thirteenth year of life, from the twelfth birthday to the next.
final class IsoAge {

    private static final double DAYS = 365.2425;
    private static final double[] UNITS_A_YEAR = {
        1, 12, DAYS / 7, DAYS, DAYS * 24, DAYS * 24 * 60, DAYS * 24 * 60 * 60
    };
    private static final String NUMBER = "(?:(\\d{1,6}(?:[.,]\\d{1,6})?)";
    private static final Pattern DURATION =
            Pattern.compile(
                    "P" + NUMBER + "Y)?" + NUMBER + "M)?" + NUMBER + "W)?" + NUMBER + "D)?(?:T"
                            + NUMBER + "H)?" + NUMBER + "M)?" + NUMBER + "S)?)?");

    private IsoAge() {}

    /// The age, or empty where the text is no duration or is longer than any life.
    static Optional<AgeRange> of(String text) {
        var match = DURATION.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        double from = 0;
        double step = 0;
        for (int unit = 0; unit < UNITS_A_YEAR.length; unit++) {
            var group = match.group(unit + 1);
            if (group != null) {
                var number = new BigDecimal(group.replace(',', '.'));
                from += number.doubleValue() / UNITS_A_YEAR[unit];
                step = Math.pow(10, -number.scale()) / UNITS_A_YEAR[unit];
            }
        }
        double oldest = AgeRange.UNKNOWN.toYears();
        return step == 0 || from > oldest
                ? Optional.empty()
                : Optional.of(new AgeRange(from, Math.min(oldest, from + step)));
    }

    /// The age of days that have passed since birth.
    static Optional<AgeRange> ofDays(long days) {
        return days < 0 || days > 200_000 ? Optional.empty() : of("P" + days + "D");
    }

    /// The age of a child that isn't born yet.
    ///
    /// @param weeks completed weeks since the last menstruation
    /// @param days completed days beyond them, or -1 where they aren't stated
    static Optional<AgeRange> atGestation(int weeks, int days) {
        if (weeks < 0 || weeks > 45 || days < -1 || days > 6) {
            return Optional.empty();
        }
        double from = weeks + Math.max(0, days) / 7.0;
        double to = days < 0 ? weeks + 1.0 : from + 1 / 7.0;
        return Optional.of(new AgeRange(AgeRange.atGestation(from), AgeRange.atGestation(to)));
    }

    /// From the beginning of one age to the end of another, or empty where they are reversed.
    static Optional<AgeRange> between(AgeRange start, AgeRange end) {
        return start.fromYears() > end.toYears()
                ? Optional.empty()
                : Optional.of(new AgeRange(start.fromYears(), end.toYears()));
    }
}
