package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which units an element is compared with in a model: where one condition has mg/dl and another
/// mmol/l, an element in either is known, and each condition judges its own unit only.
final class Yardsticks {

    private final List<SortedSet<String>> units = new ArrayList<>();

    void add(Expression expression) {
        switch (expression) {
            case Expression.Binary(_, var left, var right) -> {
                pair(left, right);
                pair(right, left);
                add(left);
                add(right);
            }
            case Expression.Not(var of) -> add(of);
            case Expression.Negative(var of) -> add(of);
            case Expression.Quantified(_, var of) -> add(of);
            case Expression.Call(_, var of) -> of.forEach(this::add);
            case Expression.Constant _,
                    Expression.Variable _,
                    Expression.Term _,
                    Expression.Now _,
                    Expression.Fired _ -> {}
        }
    }

    private void pair(Expression one, Expression other) {
        if (one instanceof Expression.Variable(var slot, var attribute)
                && other instanceof Expression.Constant(var value)) {
            if (attribute == Attribute.WHOLE
                    && value instanceof Value.Quantity(_, var unit, _)
                    && !unit.isEmpty()) {
                of(slot).add(unit);
            }
            if (attribute == Attribute.UNIT && value instanceof Value.Words(var unit)) {
                of(slot).add(unit);
            }
        }
    }

    private SortedSet<String> of(int slot) {
        while (units.size() <= slot) {
            units.add(new TreeSet<>());
        }
        return units.get(slot);
    }

    /// The units by slot.
    List<List<String>> bySlot(int slots) {
        return IntStream.range(0, slots).mapToObj(at -> List.copyOf(of(at))).toList();
    }
}
