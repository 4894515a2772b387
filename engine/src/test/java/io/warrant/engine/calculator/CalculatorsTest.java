package io.warrant.engine.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds of every calculator.
class CalculatorsTest {

    private static final Map<String, Double> ATOMS =
            Map.of("C", 12.011, "H", 1.008, "N", 14.007, "O", 15.999, "Ca", 40.078);

    @TestFactory
    Stream<DynamicTest> worksItsExample() {
        return Calculators.all().stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> works(one)));
    }

    private static void works(Calculator one) {
        var result = one.compute(one.example().inputs());
        assertThat(result).isInstanceOf(Result.Computed.class);
        if (result instanceof Result.Computed(Figure.Value(double value, String unit), _)
                && one.example().expected()
                        instanceof Figure.Value(double expected, String wanted)) {
            assertThat(unit).isEqualTo(wanted);
            assertThat(value).isCloseTo(expected, within(1e-4 * (1 + Math.abs(expected))));
        } else if (result instanceof Result.Computed(var figure, _)) {
            assertThat(figure).isEqualTo(one.example().expected());
        }
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsMissing() {
        return Calculators.all().stream()
                .flatMap(one ->
                        one.inputs().stream()
                                .filter(input -> !input.optional())
                                .map(input ->
                                        DynamicTest.dynamicTest(
                                                one.name() + " without " + input.name(),
                                                () -> refuses(one, input.name()))));
    }

    private static void refuses(Calculator one, String without) {
        var given = new HashMap<>(one.example().inputs());
        given.remove(without);
        assertThat(one.compute(given))
                .isInstanceOfSatisfying(
                        Result.CannotCompute.class,
                        refused -> assertThat(refused.reasons()).contains(without + " is missing"));
    }

    @TestFactory
    Stream<DynamicTest> refusesValuesOutOfRange() {
        return Calculators.all().stream()
                .flatMap(one ->
                        one.inputs().stream()
                                .filter(Input.Quantity.class::isInstance)
                                .map(Input.Quantity.class::cast)
                                .map(input ->
                                        DynamicTest.dynamicTest(
                                                one.name() + " with too much " + input.name(),
                                                () -> refusesTooMuch(one, input))));
    }

    private static void refusesTooMuch(Calculator one, Input.Quantity input) {
        var given = new HashMap<>(one.example().inputs());
        given.put(input.name(), new Given.Amount(input.range().high() * 1.01 + 1));
        assertThat(one.compute(given))
                .isInstanceOfSatisfying(
                        Result.CannotCompute.class,
                        refused ->
                                assertThat(refused.reasons().toString())
                                        .contains(input.name() + " isn't from"));
    }

    @Test
    void stepsOfAScoreAddUpToIt() {
        for (var one : Calculators.all()) {
            if (one.about().kind() == Kind.RULE
                    && one.compute(one.example().inputs())
                            instanceof Result.Computed(Figure.Value(double sum, _), var steps)) {
                assertThat(
                                steps.stream()
                                        .filter(step -> step.unit().equals("points"))
                                        .mapToDouble(Step::value)
                                        .sum())
                        .as(one.name())
                        .isEqualTo(sum);
            }
        }
    }

    @Test
    void allAreCitedAndNamedOnce() {
        assertThat(Calculators.all()).hasSize(55);
        assertThat(Calculators.all().stream().map(Calculator::name)).doesNotHaveDuplicates();
        for (var one : Calculators.all()) {
            assertThat(one.about().backing().citations()).as(one.name()).isNotEmpty();
            assertThat(one.about().purpose()).as(one.name()).endsWith(".");
            assertThat(one.about().formula()).as(one.name()).isNotBlank();
        }
    }

    @Test
    void molarMassesAreSumsOfAtomicWeights() {
        for (var calculator : Calculators.all()) {
            for (var input : calculator.inputs()) {
                if (input instanceof Input.Quantity quantity
                        && !quantity.substance().formula().isEmpty()) {
                    assertThat(weight(quantity.substance().formula()))
                            .as(input.name())
                            .isCloseTo(quantity.substance().molarMass(), within(0.01));
                }
            }
        }
    }

    private static double weight(String formula) {
        double sum = 0;
        var matcher = Pattern.compile("([A-Z][a-z]?)(\\d*)").matcher(formula);
        while (matcher.find()) {
            var count = matcher.group(2);
            sum +=
                    ATOMS.getOrDefault(matcher.group(1), Double.NaN)
                            * (count.isEmpty() ? 1 : Integer.parseInt(count));
        }
        return sum;
    }

    @Test
    void findsByWords() {
        assertThat(Calculators.search("pneumonia sever").stream().map(Calculator::name))
                .containsExactly("curb-65", "psi");
        assertThat(Calculators.find("Anion gap")).isPresent();
        assertThat(Calculators.search("horoscope")).isEmpty();
    }
}
