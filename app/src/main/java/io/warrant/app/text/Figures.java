package io.warrant.app.text;

import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.odds.LogRatio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// Numbers in words, with no more digits than they deserve.
public final class Figures {

    private static final String PERCENT = "\u00a0%";
    private static final double MILLION = 1e6;

    private Figures() {}

    /// A ratio in words, such as `350 times likelier than in another patient` or `1/40 as likely as
    /// in another patient`.
    ///
    /// @param other what is compared with, such as `in another patient`
    public static String ratio(LogRatio ratio, String other) {
        var words = times(Math.abs(ratio.ln()), ratio.supports());
        return words + (words.endsWith("likelier") ? " than " : " as ") + other;
    }

    private static String times(double size, boolean likelier) {
        double factor = Math.exp(Math.min(size, 50));
        if (factor < 1.05) {
            return "about as likely";
        }
        if (likelier) {
            return factor >= MILLION
                    ? "over a million times likelier"
                    : two(factor) + " times likelier";
        }
        if (factor >= MILLION) {
            return "less than a millionth as likely";
        }
        return factor < 4.5
                ? two(1 / factor) + " times as likely"
                : "1/" + two(factor < 9.5 ? Math.rint(factor) : factor) + " as likely";
    }

    /// A ratio with its sign, such as `×350` or `÷40`.
    public static String factor(LogRatio ratio) {
        double factor = Math.exp(Math.min(Math.abs(ratio.ln()), 50));
        if (factor < 1.05) {
            return "×1";
        }
        var sign = ratio.supports() ? "×" : "÷";
        return factor >= MILLION ? sign + "1,000,000+" : sign + two(factor);
    }

    /// A chance, such as `12 %`, and never a false 0 or 100.
    public static String percent(double chance) {
        if (chance > 0.99) {
            return "over 99" + PERCENT;
        }
        if (chance < 0.001) {
            return "under 0.1" + PERCENT;
        }
        return (chance >= 0.0995 ? whole(chance * 100) : one(chance * 100)) + PERCENT;
    }

    /// How often a disease shows a term, such as `12 of 14 patients`.
    public static String patients(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted(int affected, int examined) ->
                    grouped(affected)
                            + " of "
                            + grouped(examined)
                            + (examined == 1 ? " patient" : " patients");
            case Frequency.Band(_, double high) when high == 0 -> "no patients";
            case Frequency.Band(double low, double high) when low == high ->
                    share(low) + PERCENT + " of patients";
            case Frequency.Band(double low, double high) ->
                    share(low) + "–" + share(high) + PERCENT + " of patients";
            case Frequency.Unstated() -> "how often isn’t stated";
        };
    }

    /// A probability as a chance of one in so many, by its natural logarithm.
    public static String oneIn(double ln) {
        double others = Math.exp(Math.min(-ln, 50));
        return others < 10 ? percent(Math.exp(ln)) : "1 in " + two(others);
    }

    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `1st`, `2nd`, `3rd`, `4th`.
    public static String place(int rank) {
        int tens = rank % 100;
        var ending =
                tens >= 11 && tens <= 13
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return grouped(rank) + ending;
    }

    /// `1 finding`, `2 findings`.
    public static String count(int number, String one) {
        return grouped(number) + " " + one + (number == 1 ? "" : "s");
    }

    /// Two digits that count; grouped from a thousand on.
    private static String two(double number) {
        var rounded = new BigDecimal(number).round(new MathContext(2));
        return rounded.compareTo(BigDecimal.TEN) < 0
                ? strip(rounded)
                : String.format(Locale.ROOT, "%,d", rounded.longValueExact());
    }

    private static String share(double chance) {
        return strip(new BigDecimal(chance * 100).setScale(1, java.math.RoundingMode.HALF_UP));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String strip(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
