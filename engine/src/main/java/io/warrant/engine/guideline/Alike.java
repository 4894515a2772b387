package io.warrant.engine.guideline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Leaves out what a rule can't tell from something else: values of an element that is only held
/// against constants, if all comparisons of it come out alike; and combinations of values that are
/// only added up, if their sums are the same. What the rule comes to stays the same.
final class Alike {

    private final Program program;
    private final Program.Step step;

    /// The comparisons of conditions that look at one element alone, by that element.
    private final Map<Integer, List<Expression>> comparisons = new TreeMap<>();

    /// Elements that are held against others, or whose value goes into what the rule does.
    private final Set<Integer> entangled = new TreeSet<>();

    /// What a rule that only adds up adds, by element.
    private final Map<Integer, Expression.Variable> addends = new TreeMap<>();

    Alike(Program program, Program.Step step) {
        this.program = program;
        this.step = step;
        step.when().forEach(check -> condition(check.that()));
        step.then()
                .forEach(act -> {
                    Slots.all(act.what(), entangled);
                    Slots.written(act.what(), entangled);
                });
    }

    private void condition(Expression expression) {
        if (expression instanceof Expression.Not(var of)) {
            condition(of);
        } else if (expression instanceof Expression.Binary(var operator, var left, var right)
                && operator.rank() <= Operator.AND.rank()) {
            condition(left);
            condition(right);
        } else {
            var slots = new TreeSet<Integer>();
            Slots.all(expression, slots);
            if (slots.size() == 1) {
                comparisons.computeIfAbsent(slots.first(), _ -> new ArrayList<>()).add(expression);
            } else {
                entangled.addAll(slots);
            }
        }
    }

    /// Of an element's values, one for each way in which its comparisons come out.
    Set<Value> values(int slot, Set<Value> all) {
        if (entangled.contains(slot)) {
            return all;
        }
        var told = new LinkedHashMap<List<Boolean>, Value>();
        for (var value : all) {
            var evaluation = given(slot, value);
            told.putIfAbsent(
                    comparisons.getOrDefault(slot, List.of()).stream()
                            .map(one -> holds(evaluation, one))
                            .toList(),
                    value);
        }
        return new LinkedHashSet<>(told.values());
    }

    private Evaluation given(int slot, Value value) {
        var evaluation = new Evaluation(program, LocalDateTime.MIN, "en");
        evaluation.give(slot, value.isMissing() ? List.of() : List.of(value));
        return evaluation;
    }

    /// Whether the rule, if each of its conditions holds, does nothing but add elements up, each
    /// once.
    boolean addsUp() {
        if (step.then().size() != 1
                || !(step.then().getFirst().what() instanceof Statement.Assign(var to, var sum))) {
            return false;
        }
        addends.clear();
        return isSum(sum)
                && !addends.containsKey(to.slot())
                && step.when().stream().allMatch(Alike::isComparison);
    }

    private boolean isSum(Expression expression) {
        return switch (expression) {
            case Expression.Variable variable ->
                    variable.attribute() != Attribute.SUM
                            && addends.put(variable.slot(), variable) == null;
            case Expression.Binary(var operator, var left, var right) ->
                    operator == Operator.PLUS && isSum(left) && isSum(right);
            default -> false;
        };
    }

    /// Whether it looks at one element and at nothing else, so that it can be held by itself.
    private static boolean isComparison(Program.Check check) {
        var slots = new TreeSet<Integer>();
        Slots.all(check.that(), slots);
        boolean joined =
                check.that() instanceof Expression.Binary(var operator, _, _)
                        && operator.rank() <= Operator.AND.rank();
        return slots.size() == 1 && !joined && !(check.that() instanceof Expression.Not);
    }

    /// By what combinations of the first elements are told apart.
    ///
    /// @param number the sum so far, as the rule sees each element
    /// @param holds whether all conditions hold so far; where not, the sum doesn't matter
    /// @param kept the values of elements that the rule sets, which stay where it doesn't fire
    private record Sum(double number, boolean holds, List<Value> kept) {

        private static final Sum NONE = new Sum(0, true, List.of());
    }

    /// What one value does to a sum.
    ///
    /// @param holds whether all conditions on its element hold
    private record Part(Value value, double number, boolean holds) {}

    /// Of all combinations of some elements' values, one for each sum.
    List<List<Value>> sums(Map<Integer, Set<Value>> possible) {
        Map<Sum, List<Value>> sums = Map.of(Sum.NONE, List.of());
        for (var element : possible.entrySet()) {
            int slot = element.getKey();
            boolean kept = !addends.containsKey(slot) && entangled.contains(slot);
            var parts = element.getValue().stream().map(value -> part(slot, value)).toList();
            var next = new LinkedHashMap<Sum, List<Value>>();
            for (var before : sums.entrySet()) {
                for (var part : parts) {
                    var sum = and(before.getKey(), part, kept);
                    if (!next.containsKey(sum)) {
                        next.put(sum, longer(before.getValue(), part.value()));
                    }
                }
            }
            sums = next;
        }
        return List.copyOf(sums.values());
    }

    private static List<Value> longer(List<Value> values, Value value) {
        var longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }

    private Part part(int slot, Value value) {
        var evaluation = given(slot, value);
        var added = addends.get(slot);
        boolean holds =
                comparisons.getOrDefault(slot, List.of()).stream()
                        .allMatch(one -> holds(evaluation, one));
        return new Part(value, added == null ? 0 : Numbers.of(evaluation.of(added)), holds);
    }

    private static Sum and(Sum sum, Part part, boolean kept) {
        boolean holds = sum.holds() && part.holds();
        return new Sum(
                holds ? sum.number() + part.number() : 0,
                holds,
                kept ? longer(sum.kept(), part.value()) : sum.kept());
    }

    private static boolean holds(Evaluation evaluation, Expression condition) {
        try {
            return evaluation.holds(condition);
        } catch (ReckoningException _) {
            return false;
        }
    }
}
