package io.warrant.perception.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.perception.model.Calibrator;

import org.junit.jupiter.api.Test;

import java.util.Random;

class OwnOddsTest {

    /// Rows whose true log odds are half of what the model gives.
    private static Calibrator.Platt fitted(int rows) {
        var random = new Random(3);
        var outputs = new double[rows];
        var truth = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            outputs[i] = 3 * random.nextGaussian();
            truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-0.5 * outputs[i]));
        }
        return (Calibrator.Platt) OwnOdds.of(outputs, truth);
    }

    @Test
    void takesTheModelAtItsWordOnFewRowsAndTheRowsOnMany() {
        assertThat(fitted(10_000).slope()).isCloseTo(0.5, within(0.03));
        assertThat(fitted(10_000).shift()).isCloseTo(0, within(0.06));
        assertThat(fitted(20).slope()).isCloseTo(1, within(0.5));
        assertThat(fitted(0).slope()).isEqualTo(1);
    }

    @Test
    void separatedRowsGiveFiniteNumbers() {
        var fit =
                (Calibrator.Platt)
                        OwnOdds.of(
                                new double[] {-9, -8, 8, 9},
                                new boolean[] {false, false, true, true});
        assertThat(fit.slope()).isBetween(0.0, 2.0);
        assertThat(fit.shift()).isCloseTo(0, within(1e-6));
    }
}
