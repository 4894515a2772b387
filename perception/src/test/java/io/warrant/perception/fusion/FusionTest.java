package io.warrant.perception.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class FusionTest {

    @Test
    void combinesByDempstersRule() {
        // 0.6 and 0.1 against 0.4 and 0.4, with 0.3 and 0.2 left open. Opposites: 0.24 + 0.04.
        var both = new Belief(0.6, 0.1, 0.3).with(new Belief(0.4, 0.4, 0.2));

        assertThat(both.present()).isCloseTo((0.24 + 0.12 + 0.12) / 0.72, within(1e-12));
        assertThat(both.absent()).isCloseTo((0.04 + 0.02 + 0.12) / 0.72, within(1e-12));
        assertThat(both.open()).isCloseTo(0.06 / 0.72, within(1e-12));
    }

    @Test
    void theOrderOfSourcesDoesntMatter() {
        var a = new Opinion("a", 0.9, 0.8);
        var b = new Opinion("b", 0.3, 0.5);
        var c = new Opinion("c", 0.6, 1);

        var one = Fusion.of(List.of(a, b, c), 0.2);
        var other = Fusion.of(List.of(c, a, b), 0.2);

        assertThat(one.belief().present()).isCloseTo(other.belief().present(), within(1e-12));
        assertThat(one.conflict()).isCloseTo(other.conflict(), within(1e-12));
        assertThat(one.bayesian()).isCloseTo(other.bayesian(), within(1e-12));
    }

    @Test
    void agreesWithOneSourceAndHeedsThePrior() {
        var alone = Fusion.of(List.of(new Opinion("a", 0.8, 1)), 0.3);

        assertThat(alone.belief().probability()).isCloseTo(0.8, within(1e-12));
        assertThat(alone.bayesian()).isCloseTo(0.8, within(1e-12));
        assertThat(alone.conflict()).isZero();
        // Two sources of odds 4 on a prior of odds 1 make odds 16.
        var two = Fusion.of(List.of(new Opinion("a", 0.8, 1), new Opinion("b", 0.8, 1)), 0.5);
        assertThat(two.bayesian()).isCloseTo(16 / 17.0, within(1e-12));
    }

    @Test
    void showsConflict() {
        var fused =
                Fusion.of(
                        List.of(
                                new Opinion("image", 0.97, 0.95),
                                new Opinion("note", 0.6, 0.5),
                                new Opinion("signal", 0.03, 0.95)),
                        0.5);

        assertThat(fused.conflict()).isGreaterThan(0.8);
        assertThat(fused.notices().getFirst()).contains("image (0.97) and signal (0.03)");
    }

    @Test
    void ofTwoOppositeCertaintiesNothingIsLeft() {
        var fused = Fusion.of(List.of(new Opinion("a", 1, 1), new Opinion("b", 0, 1)), 0.5);

        assertThat(fused.belief()).isEqualTo(Belief.NONE);
        assertThat(fused.conflict()).isEqualTo(1);
        assertThatThrownBy(() -> new Opinion("a", Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
