package io.warrant.engine.guideline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Reckons expressions over the values of one run. Every node costs a step, and steps are bounded.
final class Evaluation {

    static final int MOST_STEPS = 1_000_000;
    private static final Value[] NONE = {};

    private final Guideline guideline;
    private final LocalDateTime now;
    private final String language;
    private final Value[] values;
    private final Value[][] instances;
    private final boolean[] fired;
    private final List<List<String>> units;
    private int steps;

    Evaluation(Program program, LocalDateTime now, String language) {
        guideline = program.guideline();
        this.now = now;
        this.language = language;
        values = new Value[program.parts().codes().size()];
        Arrays.fill(values, Values.MISSING);
        instances = new Value[values.length][];
        Arrays.fill(instances, NONE);
        units = program.parts().units();
        fired = new boolean[program.parts().steps().size()];
    }

    /// Gives an element all that the record says of it; the last counts where one is asked for.
    void give(int slot, List<Value> all) {
        instances[slot] = all.toArray(NONE);
        values[slot] = all.isEmpty() ? Values.MISSING : all.getLast();
    }

    /// How many instances an element has.
    int count(int slot) {
        return instances[slot].length;
    }

    /// Makes one instance of an element the one that counts.
    void choose(int slot, int instance) {
        if (instances[slot].length > 1) {
            values[slot] = instances[slot][Math.min(instance, instances[slot].length - 1)];
        }
    }

    Value value(int slot) {
        return values[slot];
    }

    List<Value> all(int slot) {
        return List.of(instances[slot]);
    }

    void set(int slot, Value value) {
        values[slot] = value;
    }

    void fire(int rule) {
        fired[rule] = true;
    }

    boolean holds(Expression condition) {
        return of(condition) instanceof Value.Truth(var holds) && holds;
    }

    Value of(Expression expression) {
        if (++steps > MOST_STEPS) {
            throw new ReckoningException("takes more than " + MOST_STEPS + " steps", true);
        }
        return switch (expression) {
            case Expression.Constant(var value) -> value;
            case Expression.Variable(var slot, var attribute) -> variable(slot, attribute);
            case Expression.Term(var code) -> term(code);
            case Expression.Now(var attribute) -> Attributes.part(now, attribute);
            case Expression.Not(var of) -> Value.of(!holds(of));
            case Expression.Negative(var of) -> negative(of(of));
            case Expression.Binary binary -> binary(binary);
            case Expression.Call(var function, var of) -> call(function, of);
            case Expression.Fired(var rule) -> Value.of(fired[rule]);
            case Expression.Quantified(var all, var of) -> Value.of(quantified(all, of));
        };
    }

    private Value variable(int slot, Attribute attribute) {
        var value = values[slot];
        if (attribute == Attribute.SUM) {
            return all(Function.SUM, slot);
        }
        return attribute == Attribute.COUNT && !(value instanceof Value.Count)
                ? instances(slot)
                : Attributes.read(value, attribute);
    }

    /// How many values there are: of what isn't a count itself, that is its count.
    private Value instances(int slot) {
        int given = instances[slot].length;
        return new Value.Count(given > 0 || values[slot].isMissing() ? given : 1);
    }

    private Value term(String code) {
        return guideline
                .terms()
                .term(code, language)
                .<Value>map(term -> new Value.Words(term.text()))
                .orElseThrow(() -> new ReckoningException("the term " + code + " is missing"));
    }

    private static Value negative(Value value) {
        return value instanceof Value.Quantity(var magnitude, var unit, var precision)
                ? new Value.Quantity(-magnitude, unit, precision)
                : Arithmetic.of(Operator.MINUS, new Value.Count(0), value);
    }

    private Value binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case AND -> Value.of(holds(binary.left()) && holds(binary.right()));
            case OR -> Value.of(holds(binary.left()) || holds(binary.right()));
            case EQUAL -> Value.of(same(binary));
            case UNEQUAL -> Value.of(!same(binary));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> Value.of(ordered(binary));
            case IS_A -> Value.of(isA(binary));
            case IS_NOT_A -> Value.of(!isA(binary));
            case PLUS, MINUS, TIMES, DIVIDED, REMAINDER, POWER ->
                    Arithmetic.of(binary.operator(), of(binary.left()), of(binary.right()));
        };
    }

    private boolean same(Expression.Binary binary) {
        var left = of(binary.left());
        var right = of(binary.right());
        boolean units = isUnit(binary.left()) || isUnit(binary.right());
        if (units
                && left instanceof Value.Words(var one)
                && right instanceof Value.Words(var other)) {
            return Units.alike(one, other);
        }
        return Comparing.same(left, right);
    }

    private static boolean isUnit(Expression side) {
        return side instanceof Expression.Variable(_, var attribute) && attribute == Attribute.UNIT;
    }

    private boolean ordered(Expression.Binary binary) {
        var left = of(binary.left());
        var right = of(binary.right());
        var order = Comparing.order(left, right);
        if (order.isEmpty()) {
            if (!isKnown(binary.left(), left) && !isKnown(binary.right(), right)) {
                refuseMixed(left, right);
            }
            return false;
        }
        int sign = order.getAsInt();
        return switch (binary.operator()) {
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            default -> sign >= 0;
        };
    }

    /// Whether another condition of the model judges an element in the unit that it has here.
    private boolean isKnown(Expression side, Value value) {
        return side instanceof Expression.Variable(var slot, _)
                && value instanceof Value.Quantity(_, var unit, _)
                && units.get(slot).stream().anyMatch(other -> Units.same(other, unit));
    }

    private static void refuseMixed(Value left, Value right) {
        if (left instanceof Value.Quantity one
                && right instanceof Value.Quantity other
                && !one.isUnset()
                && !other.isUnset()) {
            throw Arithmetic.mixed(one.unit(), other.unit());
        }
    }

    /// Whether a coded value is one of those that the model's own code stands for, or below it
    /// where the terminology's codes say so themselves, as those of ATC do.
    private boolean isA(Expression.Binary binary) {
        var value = code(of(binary.left()));
        var kind = code(of(binary.right()));
        if (value.isEmpty() || kind.isEmpty()) {
            return false;
        }
        var code = value.getFirst();
        return code.equals(kind.getFirst())
                || guideline.terms().boundTo(kind.getFirst().value()).stream()
                        .anyMatch(bound ->
                                bound.terminology().equals(code.terminology())
                                        && code.value().startsWith(bound.value()));
    }

    private static List<Code> code(Value value) {
        return switch (value) {
            case Value.Coded(var code, _) -> List.of(code);
            case Value.Ordinal(_, var code, _) -> List.of(code);
            default -> List.of();
        };
    }

    private boolean quantified(boolean all, Expression condition) {
        var reads = new TreeSet<Integer>();
        Slots.read(condition, reads);
        int most = reads.stream().mapToInt(this::count).max().orElse(0);
        if (most == 0) {
            return !all && holds(condition);
        }
        boolean holds = all;
        for (int instance = 0; instance < most && holds == all; instance++) {
            for (int slot : reads) {
                choose(slot, instance);
            }
            holds = holds(condition);
        }
        return holds;
    }

    private Value call(Function function, List<Expression> of) {
        if (function.isOfAll()
                && of.size() == 1
                && of.getFirst() instanceof Expression.Variable(var slot, _)) {
            return all(function, slot);
        }
        if (function.isOfAll()) {
            return combine(function, of.stream().map(this::of).toList());
        }
        var value = of(of.getFirst());
        double number = Numbers.of(value);
        return value.isMissing() || Double.isNaN(number)
                ? Values.MISSING
                : Arithmetic.finite(function.of(number));
    }

    private Value all(Function function, int slot) {
        var all = new ArrayList<>(all(slot));
        if (all.isEmpty() && !values[slot].isMissing()) {
            all.add(values[slot]);
        }
        return combine(function, all);
    }

    private static Value combine(Function function, List<Value> all) {
        if (function == Function.COUNT) {
            return new Value.Count(all.stream().filter(one -> !one.isMissing()).count());
        }
        if (all.isEmpty() || all.stream().anyMatch(Value::isMissing)) {
            return Values.MISSING;
        }
        if (function == Function.SUM) {
            return Value.of(all.stream().mapToDouble(Numbers::of).sum());
        }
        var most = all.getFirst();
        for (var one : all) {
            int order = Comparing.order(one, most).orElse(0);
            most = function == Function.MAX ? order > 0 ? one : most : order < 0 ? one : most;
        }
        return most;
    }
}
