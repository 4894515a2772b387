package io.warrant.bench.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.bench.calculators.CalculatorBench.Outcome;
import io.warrant.bench.calculators.CalculatorBench.Verdict;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

class CalculatorBenchTest {

    private static final String HEAD =
            "Row Number,Calculator Name,Patient Note,Question,Relevant Entities,Ground Truth"
                    + " Answer,Lower Limit,Upper Limit\n";

    @TempDir Path folder;

    private Outcome one(String calculator, String entities, String expected, boolean strict)
            throws IOException {
        var file = folder.resolve("items.csv");
        Files.writeString(
                file,
                HEAD
                        + "1,"
                        + calculator
                        + ",note,question,\""
                        + entities
                        + "\","
                        + expected
                        + "\n");
        return bench(strict).run(List.of(file)).getFirst();
    }

    private static CalculatorBench bench(boolean strict) {
        return new CalculatorBench(
                strict ? EnumSet.noneOf(Convention.class) : EnumSet.allOf(Convention.class));
    }

    private Verdict verdict(String calculator, String entities, String expected)
            throws IOException {
        return one(calculator, entities, expected, false).verdict();
    }

    @Test
    void holdsResultsAgainstTheLimits() throws IOException {
        var inputs = "{'weight': [64, 'kg'], 'height': [1.6, 'm']}";
        assertThat(verdict("Body Mass Index (BMI)", inputs, "25,24,26")).isEqualTo(Verdict.CORRECT);
        assertThat(verdict("Body Mass Index (BMI)", inputs, "28,27,29")).isEqualTo(Verdict.WRONG);
        assertThat(verdict("Body Mass Index (BMI)", inputs, "N/A,N/A,N/A"))
                .isEqualTo(Verdict.NO_ANSWER);
        assertThat(verdict("Body Mass Index (BMI)", "{'weight': [64, 'kg']}", "25,24,26"))
                .isEqualTo(Verdict.CANNOT_COMPUTE);
        assertThat(verdict("Phrenology", inputs, "25,24,26")).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void readsDatesWeeksAndSeveralUnits() throws IOException {
        assertThat(
                        verdict(
                                "Estimated Due Date",
                                "{'cycle length': 30, 'Last menstrual date': '03/10/2025'}",
                                "12/19/2025,12/19/2025,12/19/2025"))
                .isEqualTo(Verdict.CORRECT);
        assertThat(
                        verdict(
                                "Estimated Gestational Age",
                                "{'Current Date': '05/24/2025', 'Last menstrual date':"
                                        + " '03/10/2025'}",
                                "\"('10 weeks', '5 days')\",,"))
                .isEqualTo(Verdict.CORRECT);
        assertThat(
                        verdict(
                                "Ideal Body Weight",
                                "{'sex': 'Male', 'height': [5, 'ft', 10, 'in']}",
                                "73,72.9,73.1"))
                .isEqualTo(Verdict.CORRECT);
    }

    @Test
    void appliesConventionsAndSaysSo() throws IOException {
        var inputs = "{'Fever in past 24 hours': True}";
        var title = "FeverPAIN Score for Strep Pharyngitis";
        var outcome = one(title, inputs, "1,1,1", false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(outcome.answer().conventions()).containsExactly(Convention.ABSENT);
        assertThat(one(title, inputs, "1,1,1", true).verdict()).isEqualTo(Verdict.CANNOT_COMPUTE);
    }

    @Test
    void readsAnImpossibleUnitAsAPossibleOne() throws IOException {
        var inputs =
                "{'Temperature': [37.0, 'degrees celsius'], 'Heart Rate or Pulse': [80, 'beats per"
                    + " minute'], 'respiratory rate': [14, 'breaths per minute'], 'White blood cell"
                    + " count': [9000, 'L']}";
        var outcome = one("SIRS Criteria", inputs, "0,0,0", false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(outcome.answer().conventions()).containsExactly(Convention.UNIT);
        assertThat(one("SIRS Criteria", inputs, "0,0,0", true).verdict())
                .isEqualTo(Verdict.CANNOT_COMPUTE);
    }

    @Test
    void reckonsDosesAsItemsWriteThem() throws IOException {
        assertThat(
                        verdict(
                                "Steroid Conversion Calculator",
                                "{'input steroid': ['Dexamethasone PO', 6, 'mg'], 'target steroid':"
                                        + " 'PredniSONE IV'}",
                                "40,39,41"))
                .isEqualTo(Verdict.CORRECT);
        assertThat(
                        verdict(
                                "Morphine Milligram Equivalents (MME) Calculator",
                                "{'Methadone Dose': [15, 'mg'], 'Methadone Dose Per Day': [2, 'per"
                                        + " day']}",
                                "240,239,241"))
                .isEqualTo(Verdict.CORRECT);
    }

    @Test
    void takesInputsFromAnotherFileOnTheSameNote() throws IOException {
        var given = folder.resolve("given.csv");
        Files.writeString(
                given,
                HEAD
                        + "1,Body Mass Index (BMI),a note,what?,\"{'weight': [64, 'kg'], 'height':"
                        + " [160, 'cm']}\",99,98,100\n");
        var corrected = folder.resolve("corrected.csv");
        Files.writeString(
                corrected,
                """
                Unique ID,Calculator Name,Question,Patient Note,Ground Truth Answer,Lower Limit,Upper Limit
                7,Body Mass Index (BMI),what else?,a note,25,24,26
                """);
        var outcomes = bench(false).run(List.of(corrected, given));
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.getFirst().id()).isEqualTo("7");
        assertThat(outcomes.getFirst().verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(CalculatorReport.text(outcomes)).contains("In all: 1 of 1 (100.0 %)");
        assertThat(CalculatorReport.json(outcomes)).contains("\"share\" : 1.0");
    }

    @Test
    void refusesAFileThatIsNoSuchTable() throws IOException {
        var file = folder.resolve("other.csv");
        Files.writeString(file, "a,b\n1,2\n");
        assertThatThrownBy(() -> bench(false).run(List.of(file)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("MedCalc-Bench");
    }

    @Test
    void computesNothingFromNothing() throws IOException {
        var file = folder.resolve("items.csv");
        Files.writeString(
                file,
                """
                Calculator Name,Patient Note,Ground Truth Answer
                FeverPAIN Score for Strep Pharyngitis,a note,0
                """);
        assertThatThrownBy(() -> bench(false).run(List.of(file)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("Relevant Entities");
        Files.writeString(
                file,
                """
                Calculator Name,Relevant Entities,Ground Truth Answer
                FeverPAIN Score for Strep Pharyngitis,,0
                FeverPAIN Score for Strep Pharyngitis,{},0
                """);
        assertThat(bench(false).run(List.of(file)).stream().map(Outcome::verdict))
                .containsExactly(Verdict.CANNOT_COMPUTE, Verdict.CORRECT);
    }

    @Test
    void reachesTheFloorOnTheKit() {
        var outcomes =
                bench(false)
                        .run(
                                List.of(
                                        DataKit.require(
                                                "corpora/calculators/medcalc-v1-corrected.csv.gz"),
                                        DataKit.require("corpora/calculators/medcalc-v1.csv.gz")));
        var tally = Tally.of(outcomes);
        assertThat(tally.answered()).isEqualTo(414);
        assertThat(tally.share()).isGreaterThanOrEqualTo(0.9);
        assertThat(Tally.count(outcomes, Verdict.UNSUPPORTED)).isZero();
    }
}
