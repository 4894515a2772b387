package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighingTest {

    @Test
    void divergesAsKullbackAndLeiblerSay() {
        var masses = new Masses(2);
        masses.add(0.5, Math.log(0.1));
        masses.add(0.3, Math.log(0.1));
        masses.add(0.2, 0);
        masses.move(1, 0.5, Math.log(4), Math.log(0.1));
        // After: 2, 0.03 and 0.2, of 2.23.
        double expected = 0;
        double[] before = {0.5, 0.3, 0.2};
        double[] after = {2 / 2.23, 0.03 / 2.23, 0.2 / 2.23};
        for (int at = 0; at < 3; at++) {
            expected += after[at] * Math.log(after[at] / before[at]);
        }
        assertThat(masses.divergence(1)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void oneFactorForAllShiftsNothing() {
        var masses = new Masses(1);
        masses.add(0.7, Math.log(3));
        masses.add(0.3, Math.log(3));
        assertThat(masses.divergence(0)).isCloseTo(0, within(1e-12));
    }
}
