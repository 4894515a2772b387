package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.odds.LogRatio;

import java.util.List;
import java.util.Locale;

/// The axis of the evidence pictures in powers of ten, the same for all claims of a page so that
/// their bars can be compared.
///
/// @param against powers of ten to the left of the middle
/// @param support powers of ten to the right of it
record Scale(int against, int support) {

    private static final double LN_10 = Math.log(10);

    static Scale of(List<Argument> arguments) {
        double least = 0;
        double most = 0;
        for (var argument : arguments) {
            for (var warrant : argument.warrants()) {
                least = Math.min(least, warrant.ratio().ln());
                most = Math.max(most, warrant.ratio().ln());
            }
        }
        return new Scale(powers(-least), powers(most));
    }

    private static int powers(double ln) {
        return Math.max(1, (int) Math.ceil(ln / LN_10 - 1e-9));
    }

    /// Powers of ten from one labelled tick to the next.
    int step() {
        return 1 + (against + support) / 8;
    }

    /// The place of a ratio, from the left, as a percentage of the width.
    String place(LogRatio ratio) {
        return percent(position(ratio.ln() / LN_10));
    }

    /// The place of a power of ten.
    String place(int power) {
        return percent(position(power));
    }

    /// The length of a ratio's bar.
    String length(LogRatio ratio) {
        return percent(Math.abs(position(ratio.ln() / LN_10) - position(0)));
    }

    private double position(double power) {
        return 100 * (against + power) / (against + support);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
