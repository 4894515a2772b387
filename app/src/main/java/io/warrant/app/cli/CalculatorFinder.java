package io.warrant.app.cli;

import io.warrant.engine.calculator.Calculator;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.errors.InvalidCaseException;

import java.util.stream.Collectors;

/// The one calculator that a name means.
final class CalculatorFinder {

    private CalculatorFinder() {}

    /// @throws InvalidCaseException if it means none or several
    static Calculator find(String name) {
        var exact = Calculators.find(name);
        if (exact.isPresent()) {
            return exact.get();
        }
        var near = Calculators.search(name);
        if (near.size() == 1) {
            return near.getFirst();
        }
        throw new InvalidCaseException(
                "There is no calculator '"
                        + name
                        + "'. "
                        + (near.isEmpty()
                                ? "Look for it with `warrant calculator search`."
                                : "Did you mean "
                                        + near.stream()
                                                .limit(8)
                                                .map(Calculator::name)
                                                .collect(Collectors.joining(", "))
                                        + "?"));
    }
}
