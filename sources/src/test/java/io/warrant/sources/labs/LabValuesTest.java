package io.warrant.sources.labs;

import static io.warrant.sources.labs.LabWorld.measured;
import static io.warrant.sources.labs.LabWorld.range;
import static io.warrant.sources.labs.LabWorld.said;
import static io.warrant.sources.labs.LabWorld.with;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Each rule by which a value becomes terms, or doesn't.
class LabValuesTest {

    private static final String USUAL =
            " (reference range of LHNCBC table of laboratory tests, units and reference ranges)";

    private static Measurement worded(String loinc, String text) {
        return new Measurement(
                Optional.of(loinc),
                "",
                new Value.Worded(text),
                Optional.empty(),
                Optional.empty(),
                new Origin.Entry("entry[0]"));
    }

    private static Measurement bound(String loinc, String sign, String number, String unit) {
        var comparison = Comparison.of(sign).orElseThrow();
        return new Measurement(
                Optional.of(loinc),
                "",
                new Value.Quantity(new BigDecimal(number), comparison, unit),
                Optional.empty(),
                Optional.empty(),
                new Origin.Entry("entry[0]"));
    }

    @Test
    void theRangeGivenComesFirst() {
        var low = measured("2951-2", "128", "mmol/L");
        assertThat(said(with(low, range("120", "125", ""))))
                .containsExactly("+HP:0000021 0.9 128 mmol/L, above 120 to 125 mmol/L (given)");
        assertThat(said(with(low, range("0.12", "0.13", "mol/L"))))
                .as("its unit is converted")
                .containsExactly(
                        "-HP:0000020 0.9 128 mmol/L, within 0.12 to 0.13 mol/L (given)",
                        "-HP:0000021 0.9 128 mmol/L, within 0.12 to 0.13 mol/L (given)");
    }

    @Test
    void elseTheUsualRangeIsUsedInItsUnit() {
        assertThat(said(measured("718-7", "91", "g/L")))
                .containsExactly("+HP:0000010 0.8 91 g/L, below 12 g/dL" + USUAL);
        assertThat(said(measured("2160-0", "168", "umol/L")))
                .containsExactly("+HP:0000041 0.8 168 umol/L, above 0.4 to 1.5 mg/dL" + USUAL);
        assertThat(said(measured("8310-5", "39.2", "°C")))
                .containsExactly("+HP:0000061 0.8 39.2 °C, above 100.3 [degF]" + USUAL);
        assertThat(said(measured("3016-3", "8.2", "mIU/L")))
                .containsExactly("+HP:0000091 0.8 8.2 mIU/L, above 0.4 to 4.2 mU/L" + USUAL);
    }

    @Test
    void aNormalValueExcludesWhatTheTestWouldHaveShown() {
        assertThat(said(measured("2951-2", "140", "mEq/L")))
                .as("not the general term, which would exclude more")
                .containsExactly(
                        "-HP:0000020 0.8 140 mEq/L, within 136 to 145 mmol/L" + USUAL,
                        "-HP:0000021 0.8 140 mEq/L, within 136 to 145 mmol/L" + USUAL);
        assertThat(said(measured("8310-5", "36.2", "Cel")))
                .as("only the side that the range bounds")
                .containsExactly("-HP:0000061 0.8 36.2 Cel, not above 100.3 [degF]" + USUAL);
    }

    @Test
    void childrenHaveOtherUsualRanges() {
        var value = measured("8480-6", "85", "mm[Hg]");
        assertThat(said(value, LabWorld.CHILD))
                .containsExactly(
                        "entry[0]: no range is given with it, and the known one is of adults, not"
                                + " of children");
        assertThat(said(value, Patient.UNKNOWN)).hasSize(1).allMatch(one -> one.startsWith("+"));
        assertThat(said(with(value, range("70", "110", "")), LabWorld.CHILD)).hasSize(2);
    }

    @Test
    void aFlagBeatsTheUsualRange() {
        var normal = measured("2951-2", "140", "mmol/L");
        assertThat(said(with(normal, Flag.LOW)))
                .containsExactly("+HP:0000020 0.9 140 mmol/L, called low in the record");
        assertThat(said(with(measured("2951-2", "130", ""), Flag.LOW)))
                .containsExactly("+HP:0000020 0.9 130, called low in the record");
        assertThat(said(with(measured("2951-2", "130", "mmol/L"), Flag.ABNORMAL)))
                .allMatch(one -> one.startsWith("+HP:0000020 0.8"));
        assertThat(said(with(normal, Flag.ABNORMAL)))
                .containsExactly("entry[0]: the record calls it abnormal, but not how");
    }

    @Test
    void aFlagAgainstTheRangeGivenIsAContradiction() {
        var value = with(measured("2951-2", "128", "mmol/L"), range("135", "145", ""));
        assertThat(said(with(value, Flag.LOW))).hasSize(1).allMatch(one -> one.startsWith("+"));
        for (var flag : List.of(Flag.HIGH, Flag.NORMAL)) {
            assertThat(said(with(value, flag)))
                    .singleElement()
                    .asString()
                    .startsWith("entry[0]: contradiction");
        }
        assertThat(said(with(worded("20454-5", "negative"), Flag.ABNORMAL)))
                .singleElement()
                .asString()
                .startsWith("entry[0]: contradiction");
    }

    @Test
    void withoutUnitOrRangeNothingIsUnderstood() {
        assertThat(said(measured("2951-2", "128", ""))).containsExactly("entry[0]: it has no unit");
        assertThat(said(measured("2951-2", "128", "gobbles")))
                .containsExactly("entry[0]: its unit isn't known");
        assertThat(said(measured("2951-2", "128", "kg")))
                .containsExactly("entry[0]: its unit can't be converted to mmol/L");
        assertThat(said(measured("20454-5", "30", "mg/dL")))
                .containsExactly("entry[0]: no range is given with it, and none is known");
        assertThat(said(measured("1-1", "30", "mg/dL")))
                .containsExactly("entry[0]: its LOINC code has no term in the tables");
        assertThat(said(with(measured("2951-2", "128", "mmol/L"), range("5", "3", ""))))
                .containsExactly("entry[0]: the range given with it runs backwards");
        assertThat(said(measured("2160-0", "0.1", "mg/dL")))
                .containsExactly("entry[0]: no term is known for a low result of this test");
        assertThat(said(measured("2951-2", "-3", "mmol/L")))
                .containsExactly("entry[0]: it can't be told on which side of the range it is");
        assertThat(said(measured("2951-2", "1E+900000", "mmol/L")))
                .containsExactly("entry[0]: its number has too many digits to be one");
    }

    @Test
    void testsWithoutAUnitNeedNone() {
        assertThat(said(measured("2744-1", "7.21", "")))
                .allMatch(one -> one.startsWith("+HP:0000095"));
    }

    @Test
    void aBoundCountsOnlyIfItLeavesNothingOpen() {
        assertThat(said(bound("2951-2", "<", "120", "mmol/L")))
                .allMatch(one -> one.startsWith("+HP:0000020"));
        assertThat(said(bound("2951-2", ">", "150", "mmol/L")))
                .allMatch(one -> one.startsWith("+HP:0000021"));
        assertThat(said(bound("2951-2", "<", "140", "mmol/L")))
                .containsExactly("entry[0]: it can't be told on which side of the range it is");
        assertThat(said(bound("8310-5", "<", "98", "F")))
                .as("nothing is too low here")
                .allMatch(one -> one.startsWith("-HP:0000061"));
    }

    @Test
    void readsResultsInWords() {
        assertThat(said(worded("20454-5", "Positive"))).containsExactly("+HP:0000071 0.9 Positive");
        assertThat(said(worded("20454-5", "not detected")))
                .containsExactly("-HP:0000071 0.9 not detected");
        assertThat(said(worded("20454-5", "trace")))
                .containsExactly("entry[0]: its result in words is neither positive nor negative");
        assertThat(said(with(worded("20454-5", "trace"), Flag.POSITIVE)))
                .allMatch(one -> one.startsWith("+HP:0000071"));
    }

    @Test
    void findsTheTestByNameAndUnit() {
        var unnamed = measured("2951-2", "128", "mmol/L");
        var named =
                new Measurement(
                        Optional.empty(),
                        "Sodium",
                        unnamed.value(),
                        Optional.empty(),
                        Optional.empty(),
                        unnamed.origin());
        assertThat(said(named)).isEqualTo(said(unnamed));
        var unknown =
                new Measurement(
                        Optional.empty(),
                        "Kryptonite",
                        unnamed.value(),
                        Optional.empty(),
                        Optional.empty(),
                        unnamed.origin());
        assertThat(said(unknown)).containsExactly("entry[0]: no test is known by its name");
    }

    @Test
    void knowsTheCodesOfFhirsInterpretations() {
        assertThat(List.of("L", "LL", "H", "HH", "N", "A", "POS", "NEG"))
                .extracting(code -> Flag.of(code).orElseThrow())
                .containsExactly(
                        Flag.LOW,
                        Flag.LOW,
                        Flag.HIGH,
                        Flag.HIGH,
                        Flag.NORMAL,
                        Flag.ABNORMAL,
                        Flag.POSITIVE,
                        Flag.NEGATIVE);
        assertThat(Flag.of("IND")).isEmpty();
    }
}
