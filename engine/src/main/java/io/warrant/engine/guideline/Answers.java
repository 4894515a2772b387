package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// What an input that nobody has given may be, as far as the model tells one value from another:
/// its answers, or one number from each stretch between the limits that it is held against.
final class Answers {

    /// Limits by slot; of slots that are reckoned with, no stretch is like another.
    private final Map<Integer, TreeSet<Double>> limits = new HashMap<>();

    private final TreeSet<Integer> reckoned = new TreeSet<>();

    Answers(Program program) {
        var parts = program.parts();
        parts.preconditions().forEach(check -> condition(check.that()));
        parts.steps()
                .forEach(step -> {
                    step.when().forEach(check -> condition(check.that()));
                    step.then().forEach(act -> Slots.all(act.what(), reckoned));
                });
        parts.defaults().forEach(act -> Slots.all(act.what(), reckoned));
    }

    /// The values that stand for all; none where they can't be told.
    List<Value> of(InputForm form, int slot) {
        return switch (form.kind()) {
            case TRUTH -> List.of(Values.TRUE, Values.FALSE);
            case ORDINAL, CODED -> answers(form);
            case QUANTITY, COUNT -> numbers(form, slot);
            case MOMENT, WORDS, ANY -> List.of();
        };
    }

    /// Beside the answers that a model names there may be others, unless they are yes and no, or a
    /// scale of points from 0 on: any other answer of that lies between them.
    private static List<Value> answers(InputForm form) {
        var labels = form.answers().stream().map(Answers::label).toList();
        boolean all = labels.size() == 2 && labels.contains("yes") && labels.contains("no");
        if (all || labels.isEmpty() || isScale(form)) {
            return form.answers();
        }
        var answers = new ArrayList<>(form.answers());
        answers.add(Values.MISSING);
        return answers;
    }

    private static boolean isScale(InputForm form) {
        boolean none =
                form.answers().stream()
                        .anyMatch(one ->
                                one instanceof Value.Ordinal(long points, _, _) && points == 0);
        boolean some =
                form.answers().stream()
                        .anyMatch(one ->
                                one instanceof Value.Ordinal(long points, _, _) && points > 0);
        return none && some;
    }

    private static String label(Value answer) {
        var label =
                switch (answer) {
                    case Value.Ordinal ordinal -> ordinal.label();
                    case Value.Coded coded -> coded.label();
                    default -> "";
                };
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private List<Value> numbers(InputForm form, int slot) {
        var bounds = limits.get(slot);
        if (bounds == null || reckoned.contains(slot)) {
            return List.of();
        }
        var unit = form.units().isEmpty() ? "" : form.units().getFirst();
        var numbers = new TreeSet<>(bounds);
        numbers.add(bounds.first() - 1);
        numbers.add(bounds.last() + 1);
        double before = bounds.first();
        for (double bound : bounds) {
            numbers.add((before + bound) / 2);
            before = bound;
        }
        return numbers.stream()
                .<Value>map(number ->
                        form.kind() == InputForm.Kind.COUNT
                                ? new Value.Count(Math.round(number))
                                : new Value.Quantity(number, unit, Value.Quantity.UNSTATED))
                .distinct()
                .toList();
    }

    private void condition(Expression expression) {
        switch (expression) {
            case Expression.Not(var of) -> condition(of);
            case Expression.Binary(var operator, var left, var right) -> {
                if (operator.rank() <= Operator.AND.rank()) {
                    condition(left);
                    condition(right);
                } else {
                    compared(left, right);
                }
            }
            default -> Slots.all(expression, reckoned);
        }
    }

    /// An element beside a constant has a limit; anything else is a reckoning.
    private void compared(Expression left, Expression right) {
        boolean ahead = left instanceof Expression.Variable;
        var variable = ahead ? left : right;
        var other = ahead ? right : left;
        if (variable instanceof Expression.Variable(var slot, _)
                && other instanceof Expression.Constant(var value)) {
            double number = Numbers.of(value);
            if (!Double.isNaN(number)) {
                limits.computeIfAbsent(slot, _ -> new TreeSet<>()).add(number);
            }
        } else {
            Slots.all(left, reckoned);
            Slots.all(right, reckoned);
        }
    }
}
