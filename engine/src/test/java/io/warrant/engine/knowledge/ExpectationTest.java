package io.warrant.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Worked by hand: counts are drawn by 1 patient toward 0.4, a range counts for 5 patients, and
/// what a broader entry lends is halved at 10 own associations.
class ExpectationTest {

    private static final Statement HALF = ToyWorld.band(0.4, 0.6);

    /// What one of ten patients of a publication weighs.
    private static final double TEN = 1 / 1.9;

    @Test
    void countsAreDrawnTowardTheMean() {
        assertThat(of(ToyWorld.counted(9, 10, "PMID:1")))
                .isCloseTo((TEN * 9 + 0.4) / (TEN * 10 + 1), within(1e-12));
        assertThat(of(ToyWorld.counted(1, 1, "PMID:1"))).isEqualTo(0.7);
        assertThat(of(ToyWorld.counted(12, 14, "PMID:3"), ToyWorld.counted(5, 6, "PMID:4")))
                .isCloseTo((12 / 2.3 + 5 / 1.5 + 0.4) / (14 / 2.3 + 6 / 1.5 + 1), within(1e-12));
    }

    @Test
    void nobodyOfThoseExaminedIsNobody() {
        assertThat(of(ToyWorld.counted(0, 10, "PMID:1"))).isZero();
    }

    @Test
    void nobodyAmongAFewIsNotNobodyWhereASourceHasSeenIt() {
        assertThat(of(ToyWorld.counted(0, 1, "PMID:1"), ToyWorld.unstated("PMID:2")))
                .isCloseTo(0.4 / 2, within(1e-12));
    }

    @Test
    void ofAPublicationThatWasCountedOneByOneTheCountRules() {
        var learned = learned(2, 3, "PMID:1;PMID:2");
        assertThat(of(learned, ToyWorld.counted(9, 10, "PMID:1"))).isEqualTo(of(learned));
        assertThat(of(learned, ToyWorld.counted(9, 10, "PMID:3"))).isGreaterThan(of(learned));
    }

    @Test
    void theSameRowTwiceCountsOnce() {
        var row = ToyWorld.counted(9, 10, "PMID:1");
        assertThat(of(row, row)).isEqualTo(of(row));
    }

    @Test
    void aRangeCountsForFivePatientsBesideCountedOnes() {
        assertThat(of(ToyWorld.band(0.8, 0.99))).isCloseTo(0.895, within(1e-12));
        assertThat(of(ToyWorld.band(0.2, 0.2), ToyWorld.band(0.6, 0.6)))
                .isCloseTo(0.4, within(1e-12));
        assertThat(of(ToyWorld.counted(9, 10, "PMID:1"), HALF))
                .isCloseTo((TEN * 9 + 0.4 + 5 * 0.5) / (TEN * 10 + 1 + 5), within(1e-12));
    }

    @Test
    void whatIsUnstatedIsAssumedOnlyWhereNothingElseIsKnown() {
        assertThat(of(ToyWorld.unstated("PMID:1"))).isEqualTo(0.5);
        assertThat(of(ToyWorld.unstated("PMID:1"), ToyWorld.band(0.8, 0.8))).isEqualTo(0.8);
        assertThat(of(ToyWorld.unstated("PMID:1"), ToyWorld.denied("PMID:2"))).isEqualTo(0.5);
    }

    @Test
    void whatIsOnlyDeniedIsNot() {
        assertThat(of(ToyWorld.denied("PMID:1"))).isZero();
        assertThat(of()).isZero();
    }

    @Test
    void aLentRowCountsLikeARangeBesideTheDiseasesOwn() {
        var same = lent(ToyWorld.counted(3, 4, "PMID:1"), "exact");
        assertThat(of(same)).isEqualTo(0.75);
        assertThat(of(ToyWorld.band(0.25, 0.25), same)).isEqualTo(0.5);
        assertThat(of(ToyWorld.counted(9, 10, "PMID:2"), same))
                .isCloseTo((TEN * 9 + 0.4 + 5 * 0.75) / (TEN * 10 + 1 + 5), within(1e-12));
    }

    @Test
    void aLentRowWithoutFrequencyCountsOnlyWhereNoLentRowStatesOne() {
        var unstated = lent(ToyWorld.unstated(""), "exact");
        assertThat(of(unstated)).isEqualTo(0.5);
        assertThat(of(lent(ToyWorld.band(0.02, 0.02), "exact"), unstated)).isEqualTo(0.02);
        assertThat(of(ToyWorld.band(0.2, 0.2), unstated)).isEqualTo(0.2);
    }

    @Test
    void whatABroaderEntryLendsCountsLessTheBetterTheDiseaseIsDescribed() {
        var broader = lent(ToyWorld.band(0.8, 0.8), "broader");
        assertThat(expected(0, broader)).isCloseTo(0.8, within(1e-12));
        assertThat(expected(10, broader)).isCloseTo(0.4, within(1e-12));
        assertThat(expected(30, broader)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void frequenciesAloneAreTakenAsTheyAreStated() {
        assertThat(new Frequency.Counted(3, 4).expected(Parameters.INITIAL)).isEqualTo(0.75);
        assertThat(new Frequency.Band(0.2, 0.6).expected(Parameters.INITIAL)).isEqualTo(0.4);
        assertThat(new Frequency.Unstated().expected(Parameters.INITIAL)).isEqualTo(0.5);
    }

    @Test
    void frequenciesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Frequency.Counted(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3/0");
        assertThatThrownBy(() -> new Frequency.Counted(5, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frequency.Band(0.5, 0.4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frequency.Band(0, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parametersKeepTrackOfWhatWasSet() {
        var changed = Parameters.INITIAL.with(Parameter.NOISE, 0.2);
        assertThat(changed.get(Parameter.NOISE)).isEqualTo(0.2);
        assertThat(changed.get(Parameter.BREADTH)).isEqualTo(Parameter.BREADTH.initial());
        assertThat(changed.provenance())
                .isEqualTo("found by experiment, see docs/experiments.md; NOISE set to 0.2");
        assertThatThrownBy(() -> new Parameters(Map.of(Parameter.NOISE, -1.0), "a test"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("NOISE");
    }

    private static double of(Statement... rows) {
        return expected(0, rows);
    }

    private static double expected(int ownAssociations, Statement... rows) {
        return Expectation.of(List.of(rows), ownAssociations, Parameters.INITIAL);
    }

    private static Statement learned(int affected, int examined, String reference) {
        var row = ToyWorld.counted(affected, examined, reference);
        var cases = new Source(Source.CASES, "Solved cases", "1", "", "", "");
        return new Statement(cases, row.frequency(), false, row.citation(), Statement.Limits.NONE);
    }

    private static Statement lent(Statement row, String relation) {
        return new Statement(
                row.source(),
                row.frequency(),
                row.negated(),
                row.citation(),
                row.limits(),
                new Statement.Loan("ORPHA:1", relation));
    }
}
