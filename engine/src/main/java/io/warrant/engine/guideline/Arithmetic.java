package io.warrant.engine.guideline;

/// Sums, products, powers, dates and joined words.
final class Arithmetic {

    private Arithmetic() {}

    /// @return missing if an operand is
    static Value of(Operator operator, Value left, Value right) {
        if (left.isMissing() || right.isMissing()) {
            return Values.MISSING;
        }
        if (left instanceof Value.Moment moment) {
            return time(operator, moment, right);
        }
        if (operator == Operator.PLUS && (isText(left) || isText(right))) {
            return new Value.Words(joined(left) + joined(right));
        }
        if (left instanceof Value.Span span && right instanceof Value.Quantity quantity) {
            var length = Times.span(quantity.magnitude(), quantity.unit());
            if (length.isPresent()) {
                return reckon(operator, Times.milliseconds(span), Times.milliseconds(length.get()));
            }
        }
        boolean sum = operator == Operator.PLUS || operator == Operator.MINUS;
        return sum && left instanceof Value.Quantity one && right instanceof Value.Quantity other
                ? sum(operator, one, other)
                : reckon(operator, Numbers.of(left), Numbers.of(right));
    }

    private static Value sum(Operator operator, Value.Quantity one, Value.Quantity other) {
        if (!Units.same(one.unit(), other.unit())) {
            throw mixed(one.unit(), other.unit());
        }
        var sum = reckon(operator, one.magnitude(), other.magnitude());
        return new Value.Quantity(
                Numbers.of(sum),
                one.unit().isEmpty() ? other.unit() : one.unit(),
                Value.Quantity.UNSTATED);
    }

    static ReckoningException mixed(String one, String other) {
        return new ReckoningException("mixes the units " + one + " and " + other);
    }

    private static Value reckon(Operator operator, double left, double right) {
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return Values.MISSING;
        }
        if (right == 0 && (operator == Operator.DIVIDED || operator == Operator.REMAINDER)) {
            throw new ReckoningException("divides by zero");
        }
        return finite(
                switch (operator) {
                    case PLUS -> left + right;
                    case MINUS -> left - right;
                    case TIMES -> left * right;
                    case DIVIDED -> left / right;
                    case REMAINDER -> left % right;
                    case POWER -> StrictMath.pow(left, right);
                    default -> throw new IllegalStateException(operator.sign());
                });
    }

    static Value finite(double number) {
        if (!Double.isFinite(number)) {
            throw new ReckoningException(
                    "has no number as its result, such as the logarithm of zero");
        }
        return Value.of(number);
    }

    private static Value time(Operator operator, Value.Moment moment, Value right) {
        int sign = operator == Operator.MINUS ? -1 : 1;
        if (operator != Operator.MINUS && operator != Operator.PLUS) {
            throw new ReckoningException("can't use " + operator.sign() + " on a date");
        }
        return switch (right) {
            case Value.Moment(var other) when sign < 0 -> Times.between(other, moment.at());
            case Value.Span span -> Times.shift(moment, span, sign);
            case Value.Quantity(var magnitude, var unit, _) ->
                    Times.shift(
                            moment,
                            Times.span(magnitude, unit)
                                    .orElseThrow(() -> mixed("a date", "'" + unit + "'")),
                            sign);
            default -> throw new ReckoningException("adds to a date what isn't a length of time");
        };
    }

    /// Whether a value is words, and not a number in words.
    private static boolean isText(Value value) {
        return switch (value) {
            case Value.Words(var words) -> words.isBlank() || Double.isNaN(Numbers.of(value));
            case Value.Coded _ -> true;
            default -> false;
        };
    }

    /// A value within a sentence.
    private static String joined(Value value) {
        return switch (value) {
            case Value.Ordinal(var points, _, _) -> Long.toString(points);
            default -> value.text();
        };
    }
}
