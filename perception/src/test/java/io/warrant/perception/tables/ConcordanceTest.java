package io.warrant.perception.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcordanceTest {

    @Test
    void countsComparablePairs() {
        // Events at 1 and 3, censored at 2 and 4. Pairs: (1,2), (1,3), (1,4), (3,4).
        var time = new double[] {1, 2, 3, 4};
        var event = new boolean[] {true, false, true, false};

        assertThat(Concordance.of(new double[] {4, 3, 2, 1}, time, event)).isEqualTo(1);
        assertThat(Concordance.of(new double[] {1, 2, 3, 4}, time, event)).isEqualTo(0);
        // (1,2) is a tie, (1,3) right, (1,4) right, (3,4) wrong.
        assertThat(Concordance.of(new double[] {5, 5, 1, 2}, time, event)).isEqualTo(2.5 / 4);
        assertThat(Concordance.of(time, time, new boolean[4])).isNaN();
    }

    @Test
    void hazardsFollowBreslow() {
        // All alike: at 1, one of four; at 3, one of two.
        var hazard =
                Hazard.of(
                        new double[4],
                        new double[] {1, 2, 3, 4},
                        new boolean[] {true, false, true, false});

        assertThat(hazard.chance(0, 0.5)).isZero();
        assertThat(hazard.chance(0, 2)).isCloseTo(1 - Math.exp(-0.25), within(1e-12));
        assertThat(hazard.chance(0, 9)).isCloseTo(1 - Math.exp(-0.75), within(1e-12));
    }
}
