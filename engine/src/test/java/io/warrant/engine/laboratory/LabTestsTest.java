package io.warrant.engine.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.ontology.TermId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

class LabTestsTest {

    private static final LabTest SODIUM =
            new LabTest(
                    "2951-2",
                    List.of("Sodium [Moles/volume] in Serum or Plasma", "sodium"),
                    "mmol/L",
                    Optional.of(
                            new UsualRange(
                                    OptionalDouble.of(136), OptionalDouble.of(145), "mmol/L")),
                    OptionalDouble.of(22.99),
                    Map.of(Verdict.LOW, TermId.of("HP:0002902")));
    private static final LabTest IN_BLOOD =
            new LabTest(
                    "2947-0",
                    List.of("Sodium [Moles/volume] in Blood", "sodium"),
                    "mmol/L",
                    Optional.of(
                            new UsualRange(
                                    OptionalDouble.empty(), OptionalDouble.of(145), "mmol/L")),
                    OptionalDouble.empty(),
                    Map.of());
    private static final LabTest BARE =
            new LabTest(
                    "600-7",
                    List.of(),
                    "",
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Map.of(
                            Verdict.POSITIVE, TermId.of("HP:0031864"),
                            Verdict.NEGATIVE, TermId.of("HP:0031864")));

    private static LabTests tests() {
        return LabTests.of(
                new LabTestWriter("somebody").add(SODIUM).add(IN_BLOOD).add(BARE).columns());
    }

    @Test
    void readsWhatWasWritten() {
        var tests = tests();
        assertThat(tests.byCode("2951-2")).contains(SODIUM);
        assertThat(tests.byCode("600-7")).contains(BARE);
        assertThat(tests.byCode("1-1")).isEmpty();
        assertThat(List.of(tests.test(0), tests.test(1), tests.test(2)))
                .containsExactly(IN_BLOOD, SODIUM, BARE);
        assertThat(tests.rangeSource()).isEqualTo("somebody");
    }

    @Test
    void aNameGivesItsTestsInTheOrderAdded() {
        assertThat(tests().named("SODIUM")).containsExactly(SODIUM, IN_BLOOD);
        assertThat(tests().named("potassium")).isEmpty();
        assertThat(tests().names()).containsExactly("sodium");
        assertThat(LabTests.key(" Carbon dioxide,  total(2+)")).isEqualTo("carbon dioxide total 2");
    }

    @Test
    void knowledgeWithoutTestsHasNone() {
        assertThat(LabTests.of(new ColumnsBuilder().build()).size()).isZero();
    }

    @Test
    void refusesWhatCanNotBe() {
        var writer = new LabTestWriter("").add(SODIUM).add(SODIUM);
        assertThatThrownBy(writer::columns).hasMessageContaining("2951-2 was added twice");
        assertThatThrownBy(
                        () -> new UsualRange(OptionalDouble.of(2), OptionalDouble.of(1), "mmol/L"))
                .hasMessageContaining("upwards");
        assertThatThrownBy(() ->
                        new UsualRange(OptionalDouble.empty(), OptionalDouble.empty(), "mmol/L"))
                .hasMessageContaining("one side");
    }
}
