package io.warrant.perception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;

import java.util.Random;

class CalibratorTest {

    private static final long SEED = 4;

    /// Outputs three times too sure: with log odds z the truth has log odds z / 3.
    private static double[] outputs(boolean[] truth) {
        var random = new Random(SEED);
        var outputs = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            double odds = random.nextGaussian() * 1.5;
            outputs[i] = 3 * odds;
            truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
        }
        return outputs;
    }

    @Test
    void plattFindsTheSlope() {
        var truth = new boolean[20_000];
        var outputs = outputs(truth);

        var fitted = (Calibrator.Platt) Calibrator.Kind.PLATT.fit(outputs, truth);

        assertThat(fitted.slope()).isCloseTo(1 / 3.0, within(0.02));
        assertThat(fitted.shift()).isCloseTo(0, within(0.05));
    }

    @Test
    void plattStaysFiniteWhereOutputsSeparate() {
        var fitted =
                Calibrator.Kind.PLATT.fit(
                        new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});

        assertThat(fitted.probability(2)).isBetween(0.6, 0.99);
        assertThat(fitted.probability(-2)).isBetween(0.01, 0.4);
    }

    @Test
    void isotonicPoolsNeighboursThatFall() {
        var fitted =
                Calibrator.Kind.ISOTONIC.fit(
                        new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true});

        // 2 and 3 fall from 1 to 0, so they are pooled at 2.5 with a half.
        assertThat(fitted.probability(2.5)).isEqualTo(0.5);
        assertThat(fitted.probability(1.75)).isCloseTo(0.25, within(1e-9));
        assertThat(fitted.probability(9)).isEqualTo(1 - Calibrator.SUREST);
    }

    @Test
    void crossFittingNeverUsesTheRecordingItself() {
        var truth = new boolean[] {true, false, true, false};
        var outputs = new double[] {5, 1, 4, 0};
        var fold = new int[] {0, 0, 1, 1};

        var before = Calibrator.Kind.PLATT.crossFit(outputs, truth, fold);
        truth[0] = false;
        var after = Calibrator.Kind.PLATT.crossFit(outputs, truth, fold);

        assertThat(after[0]).isEqualTo(before[0]);
        assertThat(after[2]).isNotEqualTo(before[2]);
    }

    @Test
    void isReadAgainAsItWasWritten() {
        var truth = new boolean[200];
        var outputs = outputs(truth);
        for (var kind : Calibrator.Kind.values()) {
            var fitted = kind.fit(outputs, truth);
            var read = Calibrator.parse(fitted.numbers());

            assertThat(read.probability(0.7)).isEqualTo(fitted.probability(0.7));
        }
        assertThatThrownBy(() -> Calibrator.parse(new double[] {5}))
                .isInstanceOf(KnowledgeException.class);
    }
}
