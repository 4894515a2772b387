package io.warrant.bench.calculators;

import io.warrant.engine.calculator.Figure;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a result is what an item expects.
final class Agreement {

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final Pattern WEEKS =
            Pattern.compile("\\D*(\\d{1,3}) weeks?\\D+(\\d{1,3}) days?\\D*");
    private static final double TINY = 1e-9;

    /// Within which an answer without limits is right, as MedCalc-Bench has it.
    private static final double SHARE = 0.05;

    private Agreement() {}

    static String text(Figure figure) {
        return switch (figure) {
            case Figure.Value(double value, _) -> String.format(Locale.ROOT, "%.5g", value);
            case Figure.Day(var date) -> AMERICAN.format(date);
        };
    }

    static boolean holds(Item.Expected expected, Figure figure) {
        return switch (figure) {
            case Figure.Day(var date) -> AMERICAN.format(date).equals(expected.answer());
            case Figure.Value(double value, _) -> within(expected, value);
        };
    }

    private static boolean within(Item.Expected expected, double value) {
        var weeks = WEEKS.matcher(expected.answer());
        if (weeks.matches()) {
            long days = 7 * Long.parseLong(weeks.group(1)) + Long.parseLong(weeks.group(2));
            return Math.round(value) == days;
        }
        try {
            double answer = Double.parseDouble(expected.answer());
            double one = limit(expected.low(), answer - SHARE * Math.abs(answer));
            double other = limit(expected.high(), answer + SHARE * Math.abs(answer));
            return value >= Math.min(one, other) - TINY && value <= Math.max(one, other) + TINY;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static double limit(String text, double otherwise) {
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }
}
