package io.warrant.engine.guideline;

import java.util.List;

/// A condition or a reckoning, as a tree.
public sealed interface Expression {

    record Constant(Value value) implements Expression {}

    /// An element or a local variable.
    ///
    /// @param slot its place in the array of values while a model runs
    record Variable(int slot, Attribute attribute) implements Expression {}

    /// The words that the model gives a code, in the language asked for.
    record Term(String code) implements Expression {}

    /// The moment for which the model runs.
    record Now(Attribute attribute) implements Expression {}

    record Not(Expression of) implements Expression {}

    record Negative(Expression of) implements Expression {}

    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    record Call(Function function, List<Expression> of) implements Expression {}

    /// Whether a rule has fired.
    record Fired(int rule) implements Expression {}

    /// Whether a condition holds for all instances, or for any.
    record Quantified(boolean all, Expression of) implements Expression {}
}
