package io.warrant.sources.guidelines;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.InputForm;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;
import io.warrant.sources.labs.Units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the value of one input. The value itself is never in a message: it may be a patient's.
final class InputValue {

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)\\s*,?\\s*(.*)");

    private final InputForm form;
    private final String name;

    InputValue(InputForm form, String name) {
        this.form = form;
        this.name = name;
    }

    Value read(String text) {
        if (text.isEmpty()) {
            throw refused("is empty");
        }
        return switch (form.kind()) {
            case ORDINAL, CODED -> answer(text);
            case QUANTITY -> quantity(text);
            case COUNT -> count(text);
            case TRUTH -> truth(text);
            case MOMENT ->
                    Literals.moment(text)
                            .orElseThrow(() -> refused("is no date such as 1954-05-17"));
            case WORDS -> new Value.Words(text);
            case ANY -> Literals.parse(text);
        };
    }

    private Value answer(String text) {
        var parsed = Literals.parse(text);
        if (form.answers().isEmpty()) {
            return unlisted(parsed);
        }
        var key = InputReader.key(text);
        var found = form.answers().stream().filter(one -> fits(one, parsed, key)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw refused(found.isEmpty() ? "is none of its answers" : "may be several of its answers");
    }

    /// The model doesn't name the answers: points, or an answer as models write it, must do.
    private Value unlisted(Value parsed) {
        return switch (parsed) {
            case Value.Count points -> points;
            case Value.Ordinal ordinal -> ordinal;
            case Value.Coded coded -> coded;
            default -> throw refused("isn't its points");
        };
    }

    private static boolean fits(Value answer, Value parsed, String key) {
        return switch (answer) {
            case Value.Ordinal(var points, var code, var label) ->
                    (parsed instanceof Value.Ordinal(_, var other, _) && other.equals(code))
                            || (parsed instanceof Value.Count(var number) && number == points)
                            || InputReader.key(code.value()).equals(key)
                            || InputReader.key(label).equals(key);
            case Value.Coded(var code, var label) ->
                    (parsed instanceof Value.Coded(var other, _) && other.equals(code))
                            || InputReader.key(code.value()).equals(key)
                            || InputReader.key(label).equals(key);
            default -> false;
        };
    }

    private Value count(String text) {
        if (!text.matches("[+-]?\\d{1,15}")) {
            throw refused("is no whole number");
        }
        long number = Long.parseLong(text);
        within((double) number, "");
        return new Value.Count(number);
    }

    private Value truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y" -> new Value.Truth(true);
            case "no", "false", "n" -> new Value.Truth(false);
            default -> throw refused("is neither yes nor no");
        };
    }

    private Value quantity(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw refused("is no number");
        }
        var number = new BigDecimal(matcher.group(1));
        var unit = matcher.group(2).strip();
        if (!Double.isFinite(number.doubleValue())) {
            throw refused("is too large a number");
        }
        var value = inUnit(number, unit);
        within(value.magnitude(), value.unit());
        return value;
    }

    private Value.Quantity inUnit(BigDecimal number, String unit) {
        var known = form.units();
        if (known.isEmpty()) {
            return quantity(number, unit);
        }
        if (unit.isEmpty()) {
            if (known.size() > 1) {
                throw refused("has no unit");
            }
            return quantity(number, known.getFirst());
        }
        for (var one : known) {
            if (spelling(one).equals(spelling(unit))) {
                return quantity(number, one);
            }
        }
        return known.stream()
                .flatMap(one -> converted(number, unit, one).stream())
                .findFirst()
                .orElseThrow(() -> refused("is in a unit that can't be converted"));
    }

    private static Optional<Value.Quantity> converted(BigDecimal number, String from, String to) {
        var source = Units.parse(from);
        var target = Units.parse(to);
        return source.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Units.convert(number, source.get(), target.get())
                        .map(result -> quantity(result, to));
    }

    private static Value.Quantity quantity(BigDecimal number, String unit) {
        return new Value.Quantity(number.doubleValue(), unit, Value.Quantity.UNSTATED);
    }

    private static String spelling(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace('^', '*')
                .replace(" ", "");
    }

    /// The bounds are in a unit of their own, which a value may not have: then the model judges.
    private void within(double number, String unit) {
        var range = form.range();
        boolean same =
                unit.isEmpty()
                        || range.unit().isEmpty()
                        || spelling(unit).equals(spelling(range.unit()));
        if (same && !range.holds(number)) {
            throw refused("is out of range");
        }
    }

    private InvalidCaseException refused(String problem) {
        return new InvalidCaseException(
                "The value of " + form.code() + " " + name + " " + problem + ". " + allowed());
    }

    private String allowed() {
        if (!form.answers().isEmpty()) {
            return "Give one of: "
                    + form.answers().stream()
                            .map(InputValue::words)
                            .collect(Collectors.joining("; "))
                    + ".";
        }
        var kind =
                form.kind() == InputForm.Kind.ORDINAL
                        ? "its points, a whole number"
                        : form.kind().words();
        var units = form.units().isEmpty() ? List.<String>of() : form.units();
        return "Give "
                + kind
                + (units.isEmpty() ? "" : " in " + String.join(" or ", units))
                + (form.range().isBounded() ? ", " + form.range().text() : "")
                + ".";
    }

    private static String words(Value answer) {
        return switch (answer) {
            case Value.Ordinal(var points, var code, var label) ->
                    points + " (" + code.value() + " " + label + ")";
            case Value.Coded(var code, var label) -> code.value() + " (" + label + ")";
            default -> answer.text();
        };
    }
}
