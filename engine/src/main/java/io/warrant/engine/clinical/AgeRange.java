package io.warrant.engine.clinical;

/// An age, as exactly as it is known. Ages before birth are negative.
///
/// @param fromYears the youngest age it may be, in years
/// @param toYears the oldest age it may be, in years; not below `fromYears`
public record AgeRange(double fromYears, double toYears) {

    /// Conception, in years before birth (40 weeks, less the 2 before it).
    public static final double CONCEPTION = -38 / 52.1775;

    /// Nothing is known of the age.
    public static final AgeRange UNKNOWN = new AgeRange(CONCEPTION, 130);

    public AgeRange {
        if (!(fromYears >= CONCEPTION && toYears <= 130 && fromYears <= toYears)) {
            throw new IllegalArgumentException(
                    "An age lies between conception and 130 years, not from "
                            + fromYears
                            + " to "
                            + toYears
                            + ".");
        }
    }

    public static AgeRange of(double years) {
        return new AgeRange(years, years);
    }

    /// The age of a child that isn't born yet, in years: negative, or 0 from the 40th week on.
    ///
    /// @param weeks the gestational age in weeks, counted from the last menstruation as
    ///   obstetricians do, so two weeks more than since conception
    public static double atGestation(double weeks) {
        return Math.clamp((weeks - 40) / 52.1775, CONCEPTION, 0);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    public boolean overlaps(AgeRange other) {
        return fromYears <= other.toYears && other.fromYears <= toYears;
    }
}
