package io.warrant.engine.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// An equation, a score or a date. It takes all its inputs or says why it can't compute; it never
/// fills in what isn't given.
public final class Calculator {

    private final About about;
    private final List<Input> inputs;
    private final List<Criterion> criteria;
    private final List<Contradiction> contradictions;
    private final Function<Known, Figure> formula;
    private final Example example;

    Calculator(Draft draft, Example example) {
        about = draft.about();
        inputs = draft.inputs();
        criteria = draft.criteria();
        contradictions = draft.contradictions();
        formula = draft.formula();
        this.example = example;
    }

    public About about() {
        return about;
    }

    public String name() {
        return about.name();
    }

    public List<Input> inputs() {
        return inputs;
    }

    /// Of a score, what it gives points for; else empty.
    public List<Criterion> criteria() {
        return criteria;
    }

    /// What it refuses beside values out of range, in words.
    public List<String> refusals() {
        return contradictions.stream().map(Contradiction::reason).toList();
    }

    public Example example() {
        return example;
    }

    /// An input by its name.
    public Optional<Input> input(String wanted) {
        return inputs.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /// Computes, if all inputs are given, are in range and don't contradict each other.
    ///
    /// @param given by the names of the inputs
    public Result compute(Map<String, Given> given) {
        var reasons = new ArrayList<String>();
        for (var input : inputs) {
            if (!input.optional() && !given.containsKey(input.name())) {
                reasons.add(input.name() + " is missing");
            }
        }
        given.forEach((name, value) -> doubt(name, value).ifPresent(reasons::add));
        if (!reasons.isEmpty()) {
            return new Result.CannotCompute(reasons);
        }
        var known = new Known(given);
        contradictions.stream()
                .filter(one -> one.holds().test(known))
                .forEach(one -> reasons.add(one.reason()));
        return reasons.isEmpty() ? computed(known) : new Result.CannotCompute(reasons);
    }

    private Result computed(Known known) {
        try {
            var figure = formula.apply(known);
            return figure instanceof Figure.Value(double value, _) && !Double.isFinite(value)
                    ? new Result.CannotCompute(List.of("the formula has no value for these inputs"))
                    : new Result.Computed(figure, known.steps());
        } catch (ContradictionException e) {
            return new Result.CannotCompute(List.of(e.reason()));
        }
    }

    private Optional<String> doubt(String name, Given value) {
        var input = input(name);
        if (input.isEmpty()) {
            return Optional.of("there is no input " + name);
        }
        return switch (input.get()) {
            case Input.Quantity quantity -> doubt(quantity, value);
            case Input.Choice choice ->
                    value instanceof Given.Answer(String text) && choice.answers().contains(text)
                            ? Optional.empty()
                            : Optional.of(name + " is none of " + choice.answers());
            case Input.Day _ ->
                    value instanceof Given.Day
                            ? Optional.empty()
                            : Optional.of(name + " is no date");
        };
    }

    private static Optional<String> doubt(Input.Quantity input, Given value) {
        var range = input.range();
        if (value instanceof Given.Amount(double amount) && range.holds(amount)) {
            return Optional.empty();
        }
        return Optional.of(
                "%s isn't from %s to %s%s (%s)"
                        .formatted(
                                input.name(),
                                Criterion.plain(range.low()),
                                Criterion.plain(range.high()),
                                input.unit().equals("1") ? "" : " " + input.unit(),
                                range.why()));
    }
}
