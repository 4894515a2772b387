package io.warrant.sources.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Unread;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What is taken over from the published tables, and what is left out.
class LabTablesTest {

    @Test
    void joinsTermsNamesUnitsAndRangesByCode() {
        var sodium = LabWorld.TESTS.byCode("2951-2").orElseThrow();
        assertThat(sodium.title()).isEqualTo("Sodium [Moles/volume] in Serum or Plasma");
        assertThat(sodium.names()).contains("sodium");
        assertThat(sodium.unit()).isEqualTo("mmol/L");
        assertThat(sodium.range().orElseThrow().low()).hasValue(136);
        assertThat(sodium.terms()).containsOnlyKeys(Verdict.LOW, Verdict.NORMAL, Verdict.HIGH);
        assertThat(LabWorld.TESTS.named("SODIUM")).containsExactly(sodium);
        assertThat(LabWorld.TESTS.byCode("1-1")).isEmpty();
    }

    @Test
    void knowledgeWithoutTablesHasNoTests() {
        var tests = LabTests.of(new ColumnsBuilder().build());
        assertThat(tests.size()).isZero();
        assertThat(tests.byCode("718-7")).isEmpty();
        assertThat(tests.named("sodium")).isEmpty();
    }

    @Test
    void followsRetiredTerms() {
        assertThat(LabWorld.TESTS.byCode("718-7").orElseThrow().term(Verdict.HIGH))
                .contains(TermId.of("HP:0000011"));
    }

    @Test
    void leavesOutRowsOfTermsThatSayNothing() {
        assertThat(LabWorld.TERMS.unread())
                .extracting(Unread::what)
                .containsExactly("5778-6 SNOMEDCT:449051000124102");
        var taken = new LabCompiler(LabWorld.ONTOLOGY).add(LabWorld.TERMS);
        assertThat(taken.moved()).isEqualTo(1);
        assertThat(taken.unread())
                .extracting(Unread::why)
                .containsExactly(
                        "a term that the ontology doesn't know",
                        "one term for both low and high results",
                        "one term for both low and high results");
    }

    @Test
    void leavesOutRangesThatCanNotBeReliedOn() {
        assertThat(LabWorld.RANGES.unread())
                .extracting(unread ->
                        unread.what().substring(0, unread.what().indexOf(' '))
                                + ": "
                                + unread.why())
                .containsExactly(
                        "718-7: a bound of a range that was found wrong or misleading by reading"
                                + " it",
                        "8310-5: a bound of a range that was found wrong or misleading by reading"
                                + " it",
                        "8310-5: a bound of a range that was found wrong or misleading by reading"
                                + " it",
                        "2345-7: a range that the row gives in two ways that differ",
                        "16362-6: a range without a unit that can be relied on",
                        "2513-0: a range without a unit that can be relied on",
                        "14196-0: a range that was found wrong or misleading by reading it");
        assertThat(LabWorld.RANGES.ranges()).hasSize(15 - 1);
    }

    @Test
    void usesABoundOfThePublishedTablesInsteadOfAMisleadingOne() {
        var range = LabWorld.TESTS.byCode("8310-5").orElseThrow().range().orElseThrow();
        assertThat(range.low()).isEmpty();
        assertThat(range.high()).hasValue(100.3);
    }

    @Test
    void usesNoMolarMassOfProteins() {
        assertThat(LabWorld.TESTS.byCode("718-7").orElseThrow().molarMass()).isEmpty();
        assertThat(LabWorld.TESTS.byCode("2160-0").orElseThrow().molarMass()).hasValue(113.1179);
    }

    @Test
    void namesTestsAsCliniciansDo() {
        assertThat(LabNameRule.names("Bilirubin.total [Mass/volume] in Serum or Plasma"))
                .containsExactly("Bilirubin.total", "total Bilirubin", "Bilirubin");
        assertThat(LabNameRule.names("Carbon dioxide, total [Moles/volume] in Blood"))
                .contains("total Carbon dioxide");
        assertThat(LabNameRule.names("Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma"))
                .contains("Cobalamin", "Vitamin B12");
        assertThat(LabNameRule.names("Lymphocytes/100 leukocytes in Blood by Manual count"))
                .contains("Lymphocytes");
        assertThat(LabNameRule.names("Sodium [Moles/volume] in Urine"))
                .containsExactly("urine Sodium", "Sodium in urine");
        assertThat(LabNameRule.names("Glucose [Mass/volume] in Serum or Plasma --1 hour post meal"))
                .isEmpty();
        assertThat(LabNameRule.names("Urate crystals [type] in Synovial fluid")).isEmpty();
    }

    @Test
    void refusesABrokenTable() {
        var shifted =
                LabWorld.file(
                        "loinc2hpo-annotations.tsv",
                        "loincId|outcome|hpoTermId\nQn|L|HP:0000001\n");
        assertThatThrownBy(() -> LabTermsReader.read(shifted))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("loinc2hpo-annotations.tsv line 2: 'Qn' is not a LOINC code");
    }

    @Test
    void everyHandWrittenRowIsWellFormed() {
        for (var row : LabTables.rows("lab-names.tsv", "name", "codes")) {
            assertThat(List.of(row.get(1).split("[ /]")))
                    .allMatch(code -> LabTermsReader.LOINC.matcher(code).matches());
        }
        for (var row : LabTables.rows("lab-doubts.tsv", "code", "what", "reason", "instead")) {
            assertThat(row.get(1))
                    .isIn("low", "high", "range", "mass", "low term", "high term", "terms");
            assertThat(row.get(2)).isNotBlank();
            assertThat(row.get(3)).matches("|\\d+\\.\\d");
        }
        for (var row : LabTables.rows("unit-spellings.tsv", "spelling", "ucum", "where")) {
            assertThat(row.get(2)).isIn("whole", "part");
            assertThat(Units.isUcum(row.get(1))).as(row.get(1)).isTrue();
        }
    }
}
