package io.warrant.engine.guideline;

import java.util.Locale;

/// Whether two units are one, spelt differently.
final class Units {

    private Units() {}

    /// A number without unit goes with any unit: models leave units out of what they reckon.
    static boolean same(String one, String other) {
        return isNone(one) || isNone(other) || alike(one, other);
    }

    /// Whether two units differ by spelling only.
    static boolean alike(String one, String other) {
        return one.equals(other) || spelling(one).equals(spelling(other));
    }

    private static boolean isNone(String unit) {
        return unit.isEmpty() || unit.equals("1");
    }

    private static String spelling(String unit) {
        return unit.strip()
                .toLowerCase(Locale.ROOT)
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace('^', '*');
    }
}
