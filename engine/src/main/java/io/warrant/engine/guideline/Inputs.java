package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Finds out from a model's conditions and reckonings in which form it wants its inputs: GDL2
/// states that of few elements.
final class Inputs {

    private final Program program;
    private final List<Usage> usages = new ArrayList<>();

    Inputs(Program program) {
        this.program = program;
        for (int slot = 0; slot < program.parts().codes().size(); slot++) {
            usages.add(new Usage());
        }
        program.parts().preconditions().forEach(check -> walk(check.that()));
        program.parts()
                .steps()
                .forEach(step -> {
                    step.when().forEach(check -> walk(check.that()));
                    step.then().forEach(act -> walk(act.what()));
                });
        program.parts().defaults().forEach(act -> walk(act.what()));
        program.parts().preconditions().forEach(check -> bound(check.that()));
    }

    List<InputForm> forms() {
        var forms = new ArrayList<InputForm>();
        for (var binding : program.guideline().bindings()) {
            if (binding.isInput()) {
                binding.elements().forEach(element -> forms.add(form(element)));
            }
        }
        return forms;
    }

    private InputForm form(Element element) {
        var usage = usages.get(program.slot(element.code()));
        var answers = new TreeMap<String, Value>();
        for (var text : element.allowed()) {
            var value = Literals.parse(text);
            if (value instanceof Value.Ordinal || value instanceof Value.Coded) {
                answers.put(usage.key(value), value);
            }
        }
        usage.answers().forEach(answers::putIfAbsent);
        var units =
                element.units().isEmpty()
                        ? List.copyOf(usage.units())
                        : element.units().stream().map(String::strip).toList();
        return new InputForm(
                element.code(),
                usage.kind(element.type()),
                List.copyOf(answers.values()),
                units,
                usage.range());
    }

    private void walk(Statement statement) {
        switch (statement) {
            case Statement.Assign(_, var value) -> walk(value);
            case Statement.Create(_, var values) -> values.forEach(this::walk);
            case Statement.Card(_, var values) -> values.forEach(this::walk);
            case Statement.Claim(var that) -> walk(that);
        }
    }

    private void walk(Expression expression) {
        switch (expression) {
            case Expression.Variable(var slot, var attribute) -> usages.get(slot).read(attribute);
            case Expression.Not(var of) -> walk(of);
            case Expression.Negative(var of) -> walk(of);
            case Expression.Quantified(_, var of) -> walk(of);
            case Expression.Call(_, var of) -> of.forEach(this::walk);
            case Expression.Binary(var operator, var left, var right) -> {
                walk(left);
                walk(right);
                if (operator.rank() != Operator.OR.rank()
                        && operator.rank() != Operator.AND.rank()) {
                    pair(left, right);
                    pair(right, left);
                }
            }
            case Expression.Constant _,
                    Expression.Term _,
                    Expression.Now _,
                    Expression.Fired _ -> {}
        }
    }

    private void pair(Expression one, Expression other) {
        if (!(one instanceof Expression.Variable(var slot, var attribute))) {
            return;
        }
        if (other instanceof Expression.Constant(var value)) {
            usages.get(slot).beside(attribute, value);
        } else if (speaksOfPresent(other)) {
            usages.get(slot).besideDate();
        }
    }

    private static boolean speaksOfPresent(Expression expression) {
        return switch (expression) {
            case Expression.Now(var attribute) -> attribute == Attribute.WHOLE;
            case Expression.Binary(_, var left, _) -> speaksOfPresent(left);
            default -> false;
        };
    }

    /// A precondition that is a mere comparison gives a bound.
    private void bound(Expression expression) {
        if (expression instanceof Expression.Binary(var operator, var left, var right)
                && left instanceof Expression.Variable(var slot, var attribute)
                && (attribute == Attribute.WHOLE || attribute == Attribute.MAGNITUDE)
                && right instanceof Expression.Constant(var value)
                && !Double.isNaN(Numbers.of(value))) {
            var unit = value instanceof Value.Quantity quantity ? quantity.unit() : "";
            var number = OptionalDouble.of(Numbers.of(value));
            var usage = usages.get(slot);
            switch (operator) {
                case LESS, LESS_OR_EQUAL ->
                        usage.atMost(number, operator == Operator.LESS_OR_EQUAL, unit);
                case GREATER, GREATER_OR_EQUAL ->
                        usage.atLeast(number, operator == Operator.GREATER_OR_EQUAL, unit);
                default -> {}
            }
        }
    }
}
