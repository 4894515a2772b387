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

    /// All elements that a statement reads, those too of which it reads all instances.
    static void all(Statement statement, Set<Integer> into) {
        switch (statement) {
            case Statement.Assign(_, var value) -> all(value, into);
            case Statement.Create(_, var values) -> values.forEach(one -> all(one, into));
            case Statement.Card(_, var values) -> values.forEach(one -> all(one, into));
            case Statement.Claim(var that) -> all(that, into);
        }
    }

    static void all(Expression expression, Set<Integer> into) {
        switch (expression) {
            case Expression.Variable(var slot, _) -> into.add(slot);
            case Expression.Not(var of) -> all(of, into);
            case Expression.Negative(var of) -> all(of, into);
            case Expression.Quantified(_, var of) -> all(of, into);
            case Expression.Call(_, var of) -> of.forEach(one -> all(one, into));
            case Expression.Binary(_, var left, var right) -> {
                all(left, into);
                all(right, into);
            }
            case Expression.Constant _,
                    Expression.Term _,
                    Expression.Now _,
                    Expression.Fired _ -> {}
        }
    }

    /// The elements that a statement sets.
    static void written(Statement statement, Set<Integer> into) {
        switch (statement) {
            case Statement.Assign(var target, _) -> into.add(target.slot());
            case Statement.Create(_, var values) -> values.forEach(one -> written(one, into));
            case Statement.Card(_, var values) -> values.forEach(one -> written(one, into));
            case Statement.Claim _ -> {}
        }
    }

    /// Whether an expression asks which rules have fired.
    static boolean asksForRules(Expression expression) {
        return switch (expression) {
            case Expression.Fired _ -> true;
            case Expression.Not(var of) -> asksForRules(of);
            case Expression.Negative(var of) -> asksForRules(of);
            case Expression.Quantified(_, var of) -> asksForRules(of);
            case Expression.Call(_, var of) -> of.stream().anyMatch(Slots::asksForRules);
            case Expression.Binary(_, var left, var right) ->
                    asksForRules(left) || asksForRules(right);
            case Expression.Variable _,
                    Expression.Constant _,
                    Expression.Term _,
                    Expression.Now _ ->
                    false;
        };
    }
}
