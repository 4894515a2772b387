package io.warrant.bench.calculators;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.calculator.Given;
import io.warrant.engine.calculator.Input;
import io.warrant.sources.calculators.Amounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a measured amount of an item: a number, or number and unit in turn, such as feet and
/// inches.
final class Measured {

    private static final List<String> COUNTS = List.of("/uL", "10*3/uL", "/mL", "/L");
    private static final List<String> OTHERS =
            List.of(
                    "g/dL", "g/L", "mg/dL", "mmol/L", "umol/L", "cm", "m", "[in_i]", "kg", "g",
                    "[lb_av]", "Cel", "[degF]");

    private Measured() {}

    static Optional<Given> read(Input.Quantity input, JsonNode node, Answers answers) {
        if (node.isNumber()) {
            var unit = input.unit().equals("1") ? "" : input.unit();
            return Amounts.convert(input, node.decimalValue(), unit);
        }
        double sum = 0;
        for (int i = 0; i + 1 < node.size(); i += 2) {
            if (!node.get(i).isNumber()) {
                return Optional.empty();
            }
            var part = part(input, node.get(i).decimalValue(), node.get(i + 1).asText());
            if (part.isEmpty() || (node.size() == 2 && !input.range().holds(part.get()))) {
                return slip(input, node, answers);
            }
            sum += part.get();
        }
        return node.size() >= 2 ? Optional.of(new Given.Amount(sum)) : Optional.empty();
    }

    private static Optional<Double> part(Input.Quantity input, BigDecimal value, String unit) {
        return amount(input, value, Words.unit(unit, counts(input)));
    }

    private static Optional<Double> amount(Input.Quantity input, BigDecimal value, String unit) {
        return Amounts.convert(input, value, unit)
                .map(one -> one instanceof Given.Amount(double amount) ? amount : Double.NaN);
    }

    private static boolean counts(Input.Quantity input) {
        return input.unit().startsWith("10*3/");
    }

    /// The value in the first unit in which a patient may have it.
    private static Optional<Given> slip(Input.Quantity input, JsonNode node, Answers answers) {
        var units =
                counts(input)
                        ? COUNTS.stream()
                        : Stream.concat(Stream.of(input.unit()), OTHERS.stream());
        var value = node.get(0).decimalValue();
        var found =
                units.flatMap(unit -> amount(input, value, unit).stream())
                        .filter(input.range()::holds)
                        .findFirst();
        if (found.isPresent() && answers.by(Convention.UNIT)) {
            return Optional.of(new Given.Amount(found.get()));
        }
        return part(input, value, node.get(1).asText()).map(Given.Amount::new);
    }
}
