package io.warrant.bench.calculators;

import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.calculator.Figure;
import io.warrant.engine.calculator.Kind;
import io.warrant.engine.calculator.Result;
import io.warrant.engine.errors.InvalidCaseException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Computes items from their own inputs and holds the results against their own limits.
public final class CalculatorBench {

    /// How an item came out.
    public enum Verdict {
        CORRECT,
        WRONG,
        CANNOT_COMPUTE,
        /// No calculator has the item's title.
        UNSUPPORTED,
        /// The item has no answer to hold a result against.
        NO_ANSWER
    }

    /// @param id of the item; empty where its file has none
    /// @param calculator the title that the item names
    /// @param kind empty where there is no such calculator
    public record Outcome(
            String id, String calculator, Optional<Kind> kind, Answer answer, Verdict verdict) {}

    /// @param expected as the item writes it
    /// @param got the result, or why there is none
    /// @param conventions that were applied to the item's inputs
    public record Answer(String expected, String got, Set<Convention> conventions) {}

    private final Set<Convention> conventions;

    /// @param conventions that may be applied
    public CalculatorBench(Set<Convention> conventions) {
        this.conventions = conventions;
    }

    /// Runs all items of some files.
    public List<Outcome> run(List<Path> files) {
        var items = Items.load(files);
        if (items.isEmpty()) {
            throw new InvalidCaseException("The files have no items. Give others as --items.");
        }
        if (items.stream().allMatch(item -> item.entities().isEmpty())) {
            throw new InvalidCaseException(
                    "No item has given inputs. Give the file with the column 'Relevant Entities' as"
                            + " another --items.");
        }
        return items.stream().map(this::outcome).toList();
    }

    private Outcome outcome(Item item) {
        var calculator = Calculators.find(item.calculator());
        if (calculator.isEmpty()) {
            return new Outcome(
                    item.id(),
                    item.calculator(),
                    Optional.empty(),
                    new Answer(item.expected().answer(), "no such calculator", Set.of()),
                    item.expected().isThere() ? Verdict.UNSUPPORTED : Verdict.NO_ANSWER);
        }
        var answers = new Answers(calculator.get(), conventions);
        Entities.read(item.entities(), answers);
        var result =
                answers.unread().isEmpty()
                        ? calculator.get().compute(answers.given())
                        : new Result.CannotCompute(answers.unread());
        return new Outcome(
                item.id(),
                item.calculator(),
                Optional.of(calculator.get().about().kind()),
                new Answer(item.expected().answer(), got(result), answers.applied()),
                verdict(item, result));
    }

    private static String got(Result result) {
        return switch (result) {
            case Result.Computed(var figure, _) -> Agreement.text(figure);
            case Result.CannotCompute(var reasons) -> String.join("; ", reasons);
        };
    }

    private static Verdict verdict(Item item, Result result) {
        if (!item.expected().isThere()) {
            return Verdict.NO_ANSWER;
        }
        return switch (result) {
            case Result.Computed(Figure figure, _) ->
                    Agreement.holds(item.expected(), figure) ? Verdict.CORRECT : Verdict.WRONG;
            case Result.CannotCompute _ -> Verdict.CANNOT_COMPUTE;
        };
    }
}
