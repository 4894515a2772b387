package io.warrant.sources.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.guideline.ToyGuideline;
import io.warrant.engine.guideline.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class InputReaderTest {

    private static final InputReader DOUBLE =
            new InputReader(Program.of(GuidelineReaderTest.model()), "en");
    private static final InputReader RING = new InputReader(Program.of(ToyGuideline.score()), "en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gt0004=3 cm",
                "GT0004=3cm",
                "Length of the ruler=3,cm",
                "length=3 cm",
                "ruler=0.03 m",
                "length=30 mm"
            })
    void findsElementsByCodeAndName(String given) {
        var read = DOUBLE.read(List.of(given)).getOrDefault("gt0004", List.of());
        assertThat(read).hasSize(1);
        var quantity = (Value.Quantity) read.getFirst();
        assertThat(quantity.unit().equals("m") ? 100 * quantity.magnitude() : quantity.magnitude())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"side=1", "side=right", "side=at0002", "side=1|local::at0002|Right|"})
    void findsAnswersByPointsLabelAndCode(String given) {
        assertThat(DOUBLE.read(List.of(given)).get("gt0006"))
                .first()
                .satisfies(value -> assertThat(value.text()).isEqualTo("1 (Right)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "side=2; is none of its answers. Give one of: 0 (at0001 Left); 1 (at0002 Right).",
                "length=3 kg; can't be converted. Give a number in cm or m.",
                "length=3; has no unit. Give a number in cm or m.",
                "length=long; is no number",
                "length=; is empty",
                "width=3; has no input 'width'. It has gt0004 Length of the ruler; gt0006 Side.",
                "length; is no input. Write a name",
            })
    void refusesWhatDoesNotFit(String given, String message) {
        assertThatThrownBy(() -> DOUBLE.read(List.of(given)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsOutOfRangeWithTheRange() {
        assertThatThrownBy(() -> RING.read(List.of("length=9 cm")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("out of range. Give a number in cm, at least 10 cm.");
        assertThat(RING.read(List.of("length=0.1 m")).get("gt0006"))
                .containsExactly(new Value.Quantity(10, "cm", Value.Quantity.UNSTATED));
    }

    @Test
    void takesSeveralInstances() {
        assertThat(RING.read(List.of("length=11 cm", "length=12 cm")).get("gt0006")).hasSize(2);
    }
}
