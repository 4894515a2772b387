package io.warrant.engine.guideline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values as text, both ways: as models and their tests write them, and as people read them.
public final class Literals {

    private static final Pattern ORDINAL =
            Pattern.compile("(-?\\d{1,18})\\s*\\|\\s*([^|]+::[^|]+?)\\s*\\|([^|]*)\\|?");
    private static final Pattern CODED =
            Pattern.compile("([^|\\s'\"]+::[^|\\s]+)\\s*(?:\\|([^|]*)\\|?)?");
    private static final Pattern QUANTITY =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*,\\s*(\\S.*)?");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern PROPORTION =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?),(\\d+(?:\\.\\d+)?),[0-4]");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?))?"
                            + "(?:Z|[+-]\\d\\d:?\\d\\d)?(?:\\[[\\w/+-]+])?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int MOST_DECIMALS = 10;

    private Literals() {}

    /// Reads a value as models and their tests write it; what is nothing else is words.
    public static Value parse(String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.equals("null")) {
            return Values.MISSING;
        }
        if (trimmed.equalsIgnoreCase("true") || trimmed.equalsIgnoreCase("false")) {
            return Value.of(trimmed.equalsIgnoreCase("true"));
        }
        return answer(trimmed)
                .or(() -> number(trimmed))
                .or(() -> moment(trimmed))
                .orElseGet(() -> new Value.Words(trimmed));
    }

    private static Optional<Value> answer(String text) {
        if (!text.contains("::")) {
            return Optional.empty();
        }
        var ordinal = ORDINAL.matcher(text);
        if (ordinal.matches()) {
            return Optional.of(
                    new Value.Ordinal(
                            Long.parseLong(ordinal.group(1)),
                            Code.of(ordinal.group(2)),
                            ordinal.group(3).strip()));
        }
        var coded = CODED.matcher(text);
        return coded.matches()
                ? Optional.of(new Value.Coded(Code.of(coded.group(1)), group(coded, 2)))
                : Optional.empty();
    }

    private static Optional<Value> number(String text) {
        if ("+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        var proportion = PROPORTION.matcher(text);
        if (proportion.matches()) {
            return Optional.of(
                    new Value.Proportion(
                            Double.parseDouble(proportion.group(1)),
                            Double.parseDouble(proportion.group(2))));
        }
        var quantity = QUANTITY.matcher(text);
        if (quantity.matches()) {
            return Optional.of(
                    new Value.Quantity(
                            Double.parseDouble(quantity.group(1)),
                            group(quantity, 2),
                            decimals(quantity.group(1))));
        }
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                text.matches("[+-]?\\d{1,18}")
                        ? new Value.Count(Long.parseLong(text))
                        : new Value.Quantity(Double.parseDouble(text), "", decimals(text)));
    }

    private static String group(Matcher matcher, int group) {
        var text = matcher.group(group);
        return text == null ? "" : text.strip();
    }

    /// Digits behind the point.
    private static int decimals(String number) {
        int point = number.indexOf('.');
        return point < 0 || number.indexOf('e') >= 0 || number.indexOf('E') >= 0
                ? Value.Quantity.UNSTATED
                : number.length() - point - 1;
    }

    /// A date, with or without a time; its zone is left aside, as all times of a case have one.
    public static Optional<Value> moment(String text) {
        var matcher = MOMENT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(matcher.group(1));
            var time = group(matcher, 2);
            return Optional.of(
                    new Value.Moment(
                            time.isEmpty()
                                    ? day.atStartOfDay()
                                    : LocalDateTime.parse(matcher.group(1) + "T" + time)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static String text(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> quantity(quantity);
            case Value.Count(var number) -> Long.toString(number);
            case Value.Ordinal(var points, var code, var label) ->
                    points + " (" + (label.isEmpty() ? code.toString() : label) + ")";
            case Value.Coded(var code, var label) -> label.isEmpty() ? code.toString() : label;
            case Value.Words(var words) -> words;
            case Value.Truth(var holds) -> holds ? "yes" : "no";
            case Value.Moment(var at) ->
                    at.toLocalTime().toSecondOfDay() == 0 ? DAY.format(at) : at.toString();
            case Value.Span(var months, var milliseconds) -> span(months, milliseconds);
            case Value.Proportion(var numerator, var denominator) ->
                    plain(numerator) + ":" + plain(denominator);
            case Value.Missing _ -> "unknown";
        };
    }

    private static String quantity(Value.Quantity quantity) {
        if (quantity.isUnset()) {
            return "unknown";
        }
        var number =
                quantity.precision() == Value.Quantity.UNSTATED
                                || !Double.isFinite(quantity.magnitude())
                        ? plain(quantity.magnitude())
                        : BigDecimal.valueOf(quantity.magnitude())
                                .setScale(
                                        Math.clamp(quantity.precision(), 0, MOST_DECIMALS),
                                        RoundingMode.HALF_UP)
                                .toPlainString();
        return quantity.unit().isEmpty() || quantity.unit().equals("1")
                ? number
                : number + " " + quantity.unit();
    }

    private static String span(long months, double milliseconds) {
        var days = plain(milliseconds / Times.DAY);
        if (months == 0) {
            return days + " d";
        }
        var years = months % 12 == 0 ? months / 12 + " a" : months + " mo";
        return milliseconds == 0 ? years : years + " " + days + " d";
    }

    /// A number without needless zeros, at most ten decimals.
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        var rounded = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? Double.toString(number)
                : rounded.stripTrailingZeros().toPlainString();
    }
}
