package io.warrant.engine.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class FusionTest {

    private static Opinion of(String recording, double probability) {
        return new Opinion(recording, recording, probability, Opinion.NO_PRIOR);
    }

    @Test
    void combinesByDempstersRule() {
        // 0.6 and 0.1 against 0.4 and 0.4, with 0.3 and 0.2 left open. Opposites: 0.24 + 0.04.
        var both = new Belief(0.6, 0.1, 0.3).with(new Belief(0.4, 0.4, 0.2));

        assertThat(both.present()).isCloseTo((0.24 + 0.12 + 0.12) / 0.72, within(1e-12));
        assertThat(both.absent()).isCloseTo((0.04 + 0.02 + 0.12) / 0.72, within(1e-12));
        assertThat(both.open()).isCloseTo(0.06 / 0.72, within(1e-12));
    }

    @Test
    void aRatioSupportsOneSideOnly() {
        var belief = Belief.of(Math.log(4));

        assertThat(belief.present()).isCloseTo(0.75, within(1e-12));
        assertThat(belief.absent()).isZero();
        assertThat(belief.plausibility()).isCloseTo(1, within(1e-12));
        assertThat(Belief.of(0)).isEqualTo(Belief.NONE);
    }

    @Test
    void oneSourceIsTakenAtItsWord() {
        var alone = Fusion.of(List.of(new Opinion("a", "a", 0.8, 0.3)));

        assertThat(alone.probability()).isCloseTo(0.8, within(1e-12));
        assertThat(alone.prior()).isCloseTo(0.3, within(1e-12));
        assertThat(alone.conflict()).isZero();
    }

    @Test
    void twoRecordingsMultiplyTheirRatios() {
        // Two of odds 4 on a prior of odds 1 make odds 16.
        assertThat(Fusion.of(List.of(of("a", 0.8), of("b", 0.8))).probability())
                .isCloseTo(16 / 17.0, within(1e-12));
        // Two that only repeat how common it is say nothing.
        var silent =
                Fusion.of(
                        List.of(
                                new Opinion("a", "a", 0.74, 0.74),
                                new Opinion("b", "b", 0.74, 0.74)));
        assertThat(silent.probability()).isCloseTo(0.74, within(1e-12));
        assertThat(silent.belief()).isEqualTo(Belief.NONE);
    }

    @Test
    void twoModelsOfOneRecordingCountOnce() {
        var same =
                Fusion.of(
                        List.of(
                                new Opinion("a, by x", "a", 0.8, 0.5),
                                new Opinion("a, by y", "a", 0.8, 0.5)));
        var mean =
                Fusion.of(
                        List.of(
                                new Opinion("a, by x", "a", 0.9, 0.5),
                                new Opinion("a, by y", "a", 0.5, 0.5)));

        assertThat(same.probability()).isCloseTo(0.8, within(1e-12));
        assertThat(same.shared()).containsExactly("a");
        // Odds 9 and 1: their geometric mean is 3.
        assertThat(mean.probability()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void theOrderOfSourcesDoesntMatter() {
        var a = new Opinion("a", "a", 0.9, 0.2);
        var b = new Opinion("b", "b", 0.3, 0.5);
        var c = new Opinion("c", "a", 0.6, 0.4);

        var one = Fusion.of(List.of(a, b, c));
        var other = Fusion.of(List.of(c, b, a));

        assertThat(one.probability()).isCloseTo(other.probability(), within(1e-12));
        assertThat(one.belief().present()).isCloseTo(other.belief().present(), within(1e-12));
        assertThat(one.conflict()).isCloseTo(other.conflict(), within(1e-12));
    }

    @Test
    void sourcesConflictOnlyWhereTheyPointToOppositeSides() {
        assertThat(Fusion.of(List.of(of("a", 0.9), of("b", 0.6))).conflict()).isZero();
        // Odds 9 support with 8/9, odds 1/4 oppose with 3/4.
        var opposed = Fusion.of(List.of(of("a", 0.9), of("b", 0.2)));
        assertThat(opposed.conflict()).isCloseTo(8 / 9.0 * 0.75, within(1e-12));
        assertThat(opposed.isDisputed()).isTrue();
        assertThat(opposed.probability()).isCloseTo(2.25 / 3.25, within(1e-12));
    }

    @Test
    void tellsHowFarTheSourcesAreAgainstWhatIsCertain() {
        var against = Fusion.of(List.of(of("a", 0.1)));

        assertThat(against.against(true)).isCloseTo(8 / 9.0, within(1e-12));
        assertThat(against.against(false)).isZero();
    }

    @Test
    void ofTwoNearlyCertainOppositesNothingIsLeft() {
        var fused = Fusion.of(List.of(of("a", 1), of("b", 0)));

        assertThat(fused.probability()).isCloseTo(0.5, within(1e-12));
        assertThat(fused.conflict()).isGreaterThan(0.99);
        assertThatThrownBy(() -> new Opinion("a", "a", Double.NaN, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Opinion("a", "a", 0.5, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
