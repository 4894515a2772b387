package io.warrant.bench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.bench.metrics.Reliability.Stated;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class ReliabilityTest {

    @Test
    void byHand() {
        // Two bins: 0.9, 0.9 of which one is right (distance 0.4), and 0.1 which is wrong (0.1).
        var reliability =
                Reliability.of(
                        List.of(
                                new Stated(0.9, true),
                                new Stated(0.9, false),
                                new Stated(0.1, false)));
        assertThat(reliability.error()).isCloseTo((2 * 0.4 + 0.1) / 3, within(1e-12));
        assertThat(reliability.brier()).isCloseTo((0.01 + 0.81 + 0.01) / 3, within(1e-12));
        assertThat(reliability.bins())
                .containsExactly(new Reliability.Bin(1, 0.1, 0), new Reliability.Bin(2, 0.9, 0.5));
    }

    @Test
    void certaintyThatIsRightHasNoError() {
        var reliability = Reliability.of(List.of(new Stated(1, true), new Stated(0, false)));
        assertThat(reliability.error()).isZero();
        assertThat(reliability.errorEqualMass()).isZero();
        assertThat(reliability.brier()).isZero();
    }

    @Test
    void riskByHand() {
        // Surest first: right, wrong, right. Errors 0, 1/2, 1/3.
        var risk =
                RiskCoverage.of(
                        List.of(
                                new Stated(0.9, true),
                                new Stated(0.3, true),
                                new Stated(0.5, false)));
        assertThat(risk.errors()).containsExactly(0, 0.5, 1 / 3.0);
        assertThat(risk.area()).isCloseTo((0.5 + 1 / 3.0) / 3, within(1e-12));
        assertThat(risk.ideal()).isCloseTo(1 / 9.0, within(1e-12));
        assertThat(risk.random()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(risk.errorAt(0.5)).isEqualTo(0.5);
    }

    @Test
    void tiesAreAveraged() {
        var risk = RiskCoverage.of(List.of(new Stated(0.5, true), new Stated(0.5, false)));
        assertThat(risk.errors()).containsExactly(0.5, 0.5);
    }

    @Test
    void noOrderIsBetterThanTheIdeal() {
        var random = new SplittableRandom(7);
        for (int run = 0; run < 100; run++) {
            var all = new ArrayList<Stated>();
            for (int i = 0; i < 50; i++) {
                all.add(new Stated(random.nextDouble(), random.nextBoolean()));
            }
            var risk = RiskCoverage.of(all);
            assertThat(risk.area()).isGreaterThanOrEqualTo(risk.ideal() - 1e-12);
            assertThat(risk.errorAt(1)).isCloseTo(risk.random(), within(1e-12));
        }
    }
}
