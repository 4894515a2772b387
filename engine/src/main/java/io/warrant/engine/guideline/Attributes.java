package io.warrant.engine.guideline;

import java.time.LocalDateTime;

/// Reads and writes the parts of values.
final class Attributes {

    private Attributes() {}

    static Value read(Value value, Attribute attribute) {
        return switch (attribute) {
            case WHOLE -> value;
            case MAGNITUDE, COUNT -> number(value);
            case VALUE -> value(value);
            case UNIT ->
                    value instanceof Value.Quantity quantity
                            ? new Value.Words(quantity.unit())
                            : Values.MISSING;
            case PRECISION ->
                    value instanceof Value.Quantity quantity
                            ? new Value.Count(quantity.precision())
                            : Values.MISSING;
            case CODE, TERMINOLOGY, LABEL -> answer(value, attribute);
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND ->
                    value instanceof Value.Moment(var at) ? part(at, attribute) : Values.MISSING;
            case NUMERATOR ->
                    value instanceof Value.Proportion(var up, _) ? Value.of(up) : Values.MISSING;
            case DENOMINATOR ->
                    value instanceof Value.Proportion(_, var down)
                            ? Value.of(down)
                            : Values.MISSING;
            case SUM, TERM -> Values.MISSING;
        };
    }

    private static Value number(Value value) {
        double number = Numbers.of(value);
        return Double.isNaN(number) ? Values.MISSING : Value.of(number);
    }

    private static Value value(Value value) {
        return switch (value) {
            case Value.Ordinal(var points, _, _) -> new Value.Count(points);
            case Value.Quantity quantity -> number(quantity);
            case Value.Coded(_, var label) -> new Value.Words(label);
            case Value.Count _,
                    Value.Words _,
                    Value.Truth _,
                    Value.Moment _,
                    Value.Span _,
                    Value.Proportion _,
                    Value.Missing _ ->
                    value;
        };
    }

    private static Value answer(Value value, Attribute attribute) {
        return switch (value) {
            case Value.Ordinal(_, var code, var label) -> answer(code, label, attribute);
            case Value.Coded(var code, var label) -> answer(code, label, attribute);
            case Value.Words words -> attribute == Attribute.LABEL ? words : Values.MISSING;
            case Value.Quantity _,
                    Value.Count _,
                    Value.Truth _,
                    Value.Moment _,
                    Value.Span _,
                    Value.Proportion _,
                    Value.Missing _ ->
                    Values.MISSING;
        };
    }

    private static Value answer(Code code, String label, Attribute attribute) {
        return new Value.Words(
                switch (attribute) {
                    case CODE -> code.value();
                    case TERMINOLOGY -> code.terminology();
                    default -> label;
                });
    }

    static Value part(LocalDateTime at, Attribute attribute) {
        return switch (attribute) {
            case YEAR -> new Value.Count(at.getYear());
            case MONTH -> new Value.Count(at.getMonthValue());
            case DAY -> new Value.Count(at.getDayOfMonth());
            case HOUR -> new Value.Count(at.getHour());
            case MINUTE -> new Value.Count(at.getMinute());
            case SECOND -> new Value.Count(at.getSecond());
            case WHOLE, VALUE -> new Value.Moment(at);
            default -> Values.MISSING;
        };
    }

    /// A value with a part of it set anew; missing if it has no such part.
    static Value write(Value old, Attribute attribute, Value value) {
        return switch (attribute) {
            case WHOLE -> whole(old, value);
            case MAGNITUDE -> magnitude(old, value);
            case UNIT ->
                    value instanceof Value.Words(var unit)
                            ? new Value.Quantity(Numbers.of(old), unit, quantity(old).precision())
                            : Values.MISSING;
            case PRECISION ->
                    new Value.Quantity(
                                    Numbers.of(old), quantity(old).unit(), (int) Numbers.of(value))
                            .rounded();
            case VALUE -> set(old, value);
            case COUNT -> count(value);
            case CODE ->
                    value instanceof Value.Words(var code)
                            ? new Value.Coded(new Code(Code.LOCAL, code), "")
                            : Values.MISSING;
            case LABEL -> value;
            case NUMERATOR -> new Value.Proportion(Numbers.of(value), denominator(old));
            case DENOMINATOR -> new Value.Proportion(numerator(old), Numbers.of(value));
            case TERMINOLOGY, TERM, SUM, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> Values.MISSING;
        };
    }

    private static Value whole(Value old, Value value) {
        return old instanceof Value.Quantity(_, var unit, var precision)
                        && value instanceof Value.Quantity(var magnitude, var other, _)
                        && other.isEmpty()
                ? new Value.Quantity(magnitude, unit, precision)
                : value;
    }

    private static Value magnitude(Value old, Value value) {
        double number = Numbers.of(value);
        if (value instanceof Value.Count && !(old instanceof Value.Quantity)) {
            return value;
        }
        return Double.isNaN(number)
                ? Values.MISSING
                : new Value.Quantity(number, quantity(old).unit(), quantity(old).precision());
    }

    private static Value set(Value old, Value value) {
        return old instanceof Value.Ordinal(_, var code, var label)
                        && value instanceof Value.Count(var points)
                ? new Value.Ordinal(points, code, label)
                : whole(old, value);
    }

    private static Value count(Value value) {
        double number = Numbers.of(value);
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? new Value.Count((long) number)
                : Value.of(number);
    }

    private static Value.Quantity quantity(Value value) {
        return value instanceof Value.Quantity quantity ? quantity : Value.Quantity.EMPTY;
    }

    private static double numerator(Value old) {
        return old instanceof Value.Proportion(var numerator, _) ? numerator : Double.NaN;
    }

    private static double denominator(Value old) {
        return old instanceof Value.Proportion(_, var denominator) ? denominator : Double.NaN;
    }
}
