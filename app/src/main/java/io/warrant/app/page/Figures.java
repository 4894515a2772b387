package io.warrant.app.page;

import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.odds.LogRatio;

import java.math.BigDecimal;
import java.util.Locale;

/// Numbers as a reader wants them: as many digits as they are worth, and never a false 0 % or 100
/// %.
final class Figures {

    private static final String PERCENT = "\u202f%"; // a narrow space that doesn't break
    private static final double MILLION_LN = Math.log(1e6);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Figures() {}

    /// A chance, such as `77 %`, `4.1 %`, `under 0.01 %`.
    static String percent(double chance) {
        if (chance > 0.9995) {
            return "over 99.9" + PERCENT;
        }
        if (chance < 0.0001) {
            return "under 0.01" + PERCENT;
        }
        int digits = chance >= 0.1 && chance < 0.985 ? 0 : chance >= 0.01 ? 1 : 2;
        return decimal(chance * 100, digits) + PERCENT;
    }

    /// What a source states, such as `12 of 14 patients`.
    static String patients(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Counted(int affected, int examined) ->
                    grouped(affected) + " of " + grouped(examined) + " patients";
            case Frequency.Band(double low, double high) when high == 0 -> "patients don’t have it";
            case Frequency.Band(double low, double high) when low == high ->
                    share(low) + PERCENT + " of patients";
            case Frequency.Band(double low, double high) ->
                    share(low) + "–" + share(high) + PERCENT + " of patients";
            case Frequency.Unstated() -> "how often isn’t stated";
        };
    }

    /// A ratio with its sign, such as `×21` or `÷3.2`.
    static String factor(LogRatio ratio) {
        var size = size(ratio);
        return size.equals("1.0") ? "×1" : (ratio.supports() ? "×" : "÷") + size;
    }

    /// A ratio in words, such as `21 times likelier`.
    static String words(LogRatio ratio) {
        var size = size(ratio);
        return size.equals("1.0")
                ? "neither for nor against"
                : size + (ratio.supports() ? " times likelier" : " times less likely");
    }

    private static String size(LogRatio ratio) {
        double ln = Math.abs(ratio.ln());
        if (ln < MILLION_LN) {
            double factor = Math.exp(ln);
            return factor < 9.95 ? decimal(factor, 1) : String.format(Locale.ROOT, "%,.0f", factor);
        }
        double log10 = ln / Math.log(10);
        long power = (long) Math.floor(log10);
        var mantissa = decimal(Math.pow(10, log10 - power), 1);
        return mantissa.equals("10.0")
                ? "1.0 × 10" + raised(power + 1)
                : mantissa + " × 10" + raised(power);
    }

    private static String raised(long power) {
        var text = new StringBuilder();
        for (char digit : Long.toString(power).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }

    /// A prior, such as `1 in 8,291`.
    static String oneIn(double logProbability) {
        double others = Math.exp(-logProbability);
        return others < 20
                ? percent(Math.exp(logProbability))
                : "1 in " + String.format(Locale.ROOT, "%,.0f", others);
    }

    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// A number as it was set, without idle zeros.
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String share(double chance) {
        var text = decimal(chance * 100, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String decimal(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
