package io.warrant.sources.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.calculator.Given;
import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class InputReaderTest {

    private static Map<String, Given> read(String calculator, String... inputs) {
        return new InputReader(Calculators.find(calculator).orElseThrow()).read(List.of(inputs));
    }

    private static double amount(String calculator, String input) {
        return read(calculator, input).values().iterator().next()
                        instanceof Given.Amount(double value)
                ? value
                : Double.NaN;
    }

    @Test
    void convertsUnitsOfOneKind() {
        assertThat(amount("body-mass-index", "height=1.75 m")).isEqualTo(175);
        assertThat(amount("body-mass-index", "height=70 in")).isCloseTo(177.8, within(1e-9));
        assertThat(amount("body-mass-index", "weight=150 lbs")).isCloseTo(68.0389, within(1e-4));
        assertThat(amount("sirs", "temperature=100.4 °F")).isCloseTo(38, within(1e-9));
        assertThat(amount("fib-4", "platelet-count=250 10^9/L")).isEqualTo(250);
        assertThat(amount("corrected-calcium", "albumin=40 g/L")).isEqualTo(4);
        assertThat(amount("anion-gap", "sodium=140 mEq/L")).isEqualTo(140);
    }

    @Test
    void convertsMassAndAmountOfSubstance() {
        assertThat(amount("ckd-epi", "creatinine=88.4 umol/L")).isCloseTo(1, within(1e-4));
        assertThat(amount("ldl", "total-cholesterol=5 mmol/L")).isCloseTo(193.33, within(0.01));
        assertThat(amount("curb-65", "blood-urea-nitrogen=7 mmol/L"))
                .isCloseTo(19.61, within(0.01));
        assertThat(amount("child-pugh", "bilirubin=34.2 umol/L")).isCloseTo(2, within(0.001));
    }

    @Test
    void readsAnswersDatesAndPlainNumbers() {
        assertThat(read("curb-65", "Confusion=YES", "age=80"))
                .containsEntry("confusion", new Given.Answer("yes"))
                .containsEntry("age", new Given.Amount(80));
        assertThat(read("due-date", "last=2025-03-10"))
                .containsValue(new Given.Day(LocalDate.of(2025, 3, 10)));
    }

    @Test
    void refusesWhatItCannotRead() {
        for (var wrong :
                List.of("age=old", "age=80 kg", "albumin=4 g/dL", "age", "confusion=maybe")) {
            assertThatThrownBy(() -> read("curb-65", wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidCaseException.class);
        }
        assertThatThrownBy(() -> read("curb-65", "age=80", "age=80")).hasMessageContaining("twice");
        assertThatThrownBy(() -> read("corrected-calcium", "albumin=4"))
                .hasMessageContaining("g/dL, with its unit");
        assertThatThrownBy(() -> read("sofa", "creatinine=1"))
                .hasMessageContaining("C4H7N3O, 113.12 g/mol");
    }

    @Test
    void takesOtherSignsAsAbsentWhereAPersonSaysSo() {
        var reader = new InputReader(Calculators.find("curb-65").orElseThrow());
        assertThat(reader.othersAbsent(Map.of()))
                .containsOnly(Map.entry("confusion", new Given.Answer("no")));
    }
}
