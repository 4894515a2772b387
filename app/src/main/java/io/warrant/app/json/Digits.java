package io.warrant.app.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Rounds numbers to the digits that are written.
final class Digits {

    /// More digits would differ between machines' logarithms, and nobody deserves them.
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    /// Powers of ten that a double holds exactly.
    private static final double[] TENS = new double[23];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private Digits() {}

    /// The number nearest to six digits of another, halves to the even one.
    static double six(double value) {
        double size = Math.abs(value);
        // Six digits before the point, times or over a power of ten that is exact.
        int shift = 5 - (int) Math.floor(Math.log10(size));
        if (size == 0 || Math.abs(shift) >= TENS.length) {
            return exact(value);
        }
        double digits = shift >= 0 ? size * TENS[shift] : size / TENS[-shift];
        double whole = Math.rint(digits);
        // Where the product's own rounding might have decided, the slow way does.
        if (whole < 100_000 || whole > 999_999 || Math.abs(digits - whole) > 0.499_999) {
            return exact(value);
        }
        return Math.copySign(shift >= 0 ? whole / TENS[shift] : whole * TENS[-shift], value);
    }

    /// The same by arithmetic without error.
    static double exact(double value) {
        return new BigDecimal(value).round(SIX).doubleValue();
    }
}
