package io.warrant.engine.guideline;

import java.util.Set;

/// Which elements an expression reads, one instance of each; those of which it reads all instances
/// at once are left out.
final class Slots {

    private Slots() {}

    static void read(Statement statement, Set<Integer> into) {
        switch (statement) {
            case Statement.Assign(_, var value) -> read(value, into);
            case Statement.Create(_, var values) -> values.forEach(one -> read(one, into));
            case Statement.Card(_, var values) -> values.forEach(one -> read(one, into));
            case Statement.Claim(var that) -> read(that, into);
        }
    }

    static void read(Expression expression, Set<Integer> into) {
        switch (expression) {
            case Expression.Variable(var slot, var attribute) -> {
                if (attribute != Attribute.SUM) {
                    into.add(slot);
                }
            }
            case Expression.Not(var of) -> read(of, into);
            case Expression.Negative(var of) -> read(of, into);
            case Expression.Binary(_, var left, var right) -> {
                read(left, into);
                read(right, into);
            }
            case Expression.Call(var function, var of) -> {
                if (!function.isOfAll() || of.size() > 1) {
                    of.forEach(one -> read(one, into));
                }
            }
            case Expression.Constant _,
                    Expression.Term _,
                    Expression.Now _,
                    Expression.Fired _,
                    Expression.Quantified _ -> {}
        }
    }
}
