package io.warrant.engine.guideline;

import java.util.List;

/// What a rule does.
sealed interface Statement {

    record Assign(Expression.Variable target, Expression value) implements Statement {}

    /// Makes one more instance of an output.
    record Create(Expression.Variable binding, List<Assign> values) implements Statement {}

    /// Fills in a template.
    record Card(String template, List<Assign> values) implements Statement {}

    /// Says that something holds, and changes nothing.
    record Claim(Expression that) implements Statement {}
}
