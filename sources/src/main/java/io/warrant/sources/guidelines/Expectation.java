package io.warrant.sources.guidelines;

import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether what came out is what a test expects. Answers are the same by points and code, whatever
/// their labels; numbers are the same to the decimals that the test writes; a unit must be the same
/// where both state one.
final class Expectation {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d*\\.?(\\d*)(?:[eE][+-]?\\d+)?");

    /// Words as the reference implementation prints them for its own eyes.
    private static final Pattern PRINTED = Pattern.compile("^DvText\\(value=(.*)\\)$");

    private Expectation() {}

    static boolean met(String text, Value actual) {
        var written = PRINTED.matcher(text.strip()).replaceFirst("$1");
        var expected = Literals.parse(written);
        return switch (expected) {
            case Value.Missing _ -> true;
            case Value.Count(var number) -> number(written, (double) number, actual);
            case Value.Quantity(var magnitude, var unit, _) ->
                    number(written.split(",", 2)[0], magnitude, actual) && unit(unit, actual);
            case Value.Ordinal(var points, var code, _) ->
                    actual instanceof Value.Ordinal(var got, var other, _)
                            && got == points
                            && other.equals(code);
            case Value.Coded(var code, _) ->
                    switch (actual) {
                        case Value.Coded(var other, _) -> other.equals(code);
                        case Value.Ordinal(_, var other, _) -> other.equals(code);
                        default -> false;
                    };
            case Value.Truth truth -> truth.equals(actual) || words(written, actual);
            case Value.Moment moment -> moment.equals(actual) || words(written, actual);
            case Value.Words _, Value.Span _, Value.Proportion _ -> words(written, actual);
        };
    }

    private static boolean number(String written, double expected, Value actual) {
        double got =
                switch (actual) {
                    case Value.Quantity(var magnitude, _, _) -> magnitude;
                    case Value.Count(var number) -> (double) number;
                    case Value.Words(var words) -> plain(words);
                    case Value.Ordinal _,
                            Value.Coded _,
                            Value.Truth _,
                            Value.Moment _,
                            Value.Span _,
                            Value.Proportion _,
                            Value.Missing _ ->
                            Double.NaN;
                };
        if (!Double.isFinite(got)) {
            return false;
        }
        double last = Math.pow(10, -decimals(written, actual));
        return Math.abs(got - expected) <= last / 2 * (1 + 1e-6);
    }

    private static double plain(String words) {
        return switch (Literals.parse(words)) {
            case Value.Count(var number) -> (double) number;
            case Value.Quantity(var magnitude, var unit, _) when unit.isEmpty() -> magnitude;
            default -> Double.NaN;
        };
    }

    /// The decimals that the test writes, or fewer where the model says so.
    private static int decimals(String written, Value actual) {
        var matcher = NUMBER.matcher(written.strip());
        int stated = matcher.matches() && matcher.group(1) != null ? matcher.group(1).length() : 0;
        return actual instanceof Value.Quantity(_, _, var precision) && precision >= 0
                ? Math.min(stated, precision)
                : stated;
    }

    private static boolean unit(String expected, Value actual) {
        return !(actual instanceof Value.Quantity(_, var unit, _))
                || unit.isEmpty()
                || expected.isEmpty()
                || spelling(unit).equals(spelling(expected));
    }

    private static String spelling(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace('µ', 'u').replace(" ", "");
    }

    private static boolean words(String written, Value actual) {
        return spaced(written).equals(spaced(actual.text()));
    }

    private static String spaced(String text) {
        return text.replace("\\n", " ").strip().replaceAll("\\s+", " ");
    }
}
