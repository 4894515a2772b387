package io.warrant.engine.guideline;

import java.util.Optional;
import java.util.OptionalInt;

/// Sameness and order of values.
final class Comparing {

    private Comparing() {}

    /// Whether two values say the same. Answers are the same by code, whatever their labels.
    static boolean same(Value left, Value right) {
        var one = code(left);
        var other = code(right);
        if (one.isPresent() && other.isPresent()) {
            return one.equals(other);
        }
        if (one.isPresent() && right instanceof Value.Words(var words)) {
            return said(left, words);
        }
        if (other.isPresent() && left instanceof Value.Words(var words)) {
            return said(right, words);
        }
        return plain(left, right);
    }

    private static boolean plain(Value left, Value right) {
        if (left instanceof Value.Words(var one) && right instanceof Value.Words(var other)) {
            return one.strip().equals(other.strip());
        }
        if (left instanceof Value.Truth(var one) && right instanceof Value.Truth(var other)) {
            return one == other;
        }
        if (left.isMissing() || right.isMissing()) {
            return isEmpty(left) && isEmpty(right);
        }
        var order = order(left, right);
        return order.isPresent() && order.getAsInt() == 0;
    }

    /// Whether there is nothing: a quantity of which only the unit is set is still nothing.
    private static boolean isEmpty(Value value) {
        return value.isMissing()
                || (value instanceof Value.Quantity quantity && quantity.isUnset());
    }

    private static Optional<Code> code(Value value) {
        return switch (value) {
            case Value.Ordinal(_, var code, _) -> Optional.of(code);
            case Value.Coded(var code, _) -> Optional.of(code);
            default -> Optional.empty();
        };
    }

    private static boolean said(Value answer, String words) {
        return Attributes.read(answer, Attribute.LABEL).equals(new Value.Words(words.strip()))
                || Attributes.read(answer, Attribute.CODE).equals(new Value.Words(words.strip()));
    }

    /// Which of two values is more; empty if they can't be set beside each other.
    static OptionalInt order(Value left, Value right) {
        if (left instanceof Value.Moment(var one) && right instanceof Value.Moment(var other)) {
            return OptionalInt.of(one.compareTo(other));
        }
        if (left instanceof Value.Quantity one && right instanceof Value.Quantity other) {
            return order(one, other);
        }
        double one = Numbers.of(left);
        double other = Numbers.of(left instanceof Value.Span ? asSpan(right) : right);
        if (right instanceof Value.Span) {
            one = Numbers.of(asSpan(left));
        }
        return Double.isNaN(one) || Double.isNaN(other)
                ? OptionalInt.empty()
                : OptionalInt.of(Numbers.compare(one, other));
    }

    private static OptionalInt order(Value.Quantity one, Value.Quantity other) {
        if (one.isUnset() || other.isUnset()) {
            return OptionalInt.empty();
        }
        if (Units.same(one.unit(), other.unit())) {
            return OptionalInt.of(Numbers.compare(one.magnitude(), other.magnitude()));
        }
        var shorter = Times.span(one.magnitude(), one.unit());
        var longer = Times.span(other.magnitude(), other.unit());
        return shorter.isEmpty() || longer.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Numbers.compare(
                                Times.milliseconds(shorter.get()),
                                Times.milliseconds(longer.get())));
    }

    private static Value asSpan(Value value) {
        return value instanceof Value.Quantity(var magnitude, var unit, _)
                ? Times.span(magnitude, unit).<Value>map(span -> span).orElse(value)
                : value;
    }
}
