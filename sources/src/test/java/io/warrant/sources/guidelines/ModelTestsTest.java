package io.warrant.sources.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Literals;
import io.warrant.sources.guidelines.ModelTests.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class ModelTestsTest {

    private static final String TESTS =
            """
            guidelines:
              1: Double_length.v1
            test_cases:
            - id: passes
              input:
                1:
                  gt0004|Length: 2.5,cm
              expected_output:
                1:
                  gt0005|Twice: 5.0,cm
            - id: differs
              input:
                1:
                  gt0004|Length: 3,cm
              expected_output:
                1:
                  gt0005|Twice: 5,cm
            - id: other
              input: {1: {gt0004: '3,cm'}}
              expected_output: {1: {gt0099: 1}}
            - id: nothing
              input: {1: {gt0004: '3,cm'}}
              expected_output: {1: {}}
            """;

    private static TestReport report(String... files) {
        var texts = new java.util.TreeMap<String, String>();
        for (int at = 0; at < files.length; at += 2) {
            texts.put(files[at], files[at + 1]);
        }
        var models =
                new Shelf(
                        Guidelines.of(new ColumnsBuilder().build()),
                        Map.of("Double_length.v1", GuidelineReaderTest.model()));
        return TestReport.of(models, texts);
    }

    @Test
    void tellsHowEachTestWent() {
        var report = report("Double_length.v1.test.yml", TESTS);
        var results = report.byModel().getOrDefault("Double_length.v1", List.of());
        assertThat(results.stream().map(ModelTests.Result::verdict))
                .containsExactly(
                        Verdict.PASSED,
                        Verdict.DIFFERS,
                        Verdict.OTHER_MODEL,
                        Verdict.NO_EXPECTATION);
        assertThat(results.get(1).misses())
                .containsExactly(new ModelTests.Miss("gt0005 Twice", "5,cm", "6 cm"));
        assertThat(report.counting()).isEqualTo(3);
        assertThat(report.share()).isEqualTo(1.0 / 3);
        assertThat(report.duration(0.5)).isPositive();
    }

    @Test
    void findsModelsThatAreSpeltOtherwise() {
        var wrong = TESTS.replace("1: Double_length.v1", "1: new_guideline.v0");
        assertThat(report("Double_length.v1.test.yml", wrong).count(Verdict.PASSED)).isEqualTo(1);
        assertThat(report("else.test.yml", wrong).count(Verdict.NO_MODEL)).isEqualTo(3);
    }

    @Test
    void mendsUsualSlipsOfYaml() {
        var slips =
                TESTS.replace("gt0005|Twice: 5.0,cm", "gt0005|Twice|:5.0,cm")
                        .replace("- id: differs", "      - id: differs");
        var file = TestFileReader.read("slips.test.yml", slips);
        assertThat(file.mended()).isTrue();
        assertThat(file.cases()).hasSize(4);
        assertThat(report("Double_length.v1.test.yml", slips).count(Verdict.PASSED)).isEqualTo(1);
    }

    @Test
    void namesAFileThatIsNoYaml() {
        assertThat(report("bad.test.yml", "a: [").unread().getFirst())
                .contains("bad.test.yml line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.82,1; 0.825; true",
                "0.83,1; 0.825; true",
                "0.84,1; 0.825; false",
                "5; 5.2; true",
                "5.0; 5.2; false",
                "5,kg; 5,g; false",
                "5,kg; 5; true",
                "1|local::at0005|Yes|; 1|local::at0005|Ja|; true",
                "1|local::at0005|Yes|; 2|local::at0005|Ja|; false",
                "local::at0005|Yes|; 2|local::at0005|Ja|; true",
                "two  words; two words; true",
                "true; TRUE; true",
                "12 %; 12,%; true",
            })
    void comparesWithWhatIsExpected(String expected, String actual, boolean met) {
        assertThat(Expectation.met(expected, Literals.parse(actual))).isEqualTo(met);
    }
}
