package io.warrant.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.reasoning.Calibration;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class CalibratingTest {

    private static final double UNLISTED = 0.05;

    @Test
    void findsOutThatTheModelIsTooSureOfItself() {
        var calibration = Calibrating.fit(trials(4000, 1), UNLISTED);
        for (double raw : new double[] {0.3, 0.6, 0.9}) {
            double stated =
                    Calibration.probability(calibration.first(), Calibration.features(raw, 5, 3));
            // The trials are made so that a claim is right half as often as it says.
            assertThat(stated).isCloseTo(0.95 * raw / 2, within(0.08));
        }
        assertThat(calibration.reliability().error()).isLessThan(0.05);
    }

    @Test
    void aCaseThatIsKnownInPartHasAMapOfItsOwn() {
        var calibration = Calibrating.fit(trials(4000, 6), UNLISTED);
        for (double raw : new double[] {0.3, 0.6, 0.9}) {
            double stated =
                    Calibration.probability(calibration.asked(), Calibration.features(raw, 3, 2));
            assertThat(stated).isCloseTo(0.95 * raw / 4, within(0.08));
        }
        var whole =
                trials(4000, 6).stream()
                        .map(trial ->
                                new Trial(
                                        trial.cluster(),
                                        trial.listed(),
                                        trial.hidden(),
                                        trial.right(),
                                        trial.ahead(),
                                        List.of()))
                        .toList();
        var without = Calibrating.fit(whole, UNLISTED);
        assertThat(without.asked()).isEqualTo(without.first());
    }

    @Test
    void aSetHoldsWhatStoodBeforeTheRightOneInSoManyTrials() {
        var trials = trials(4000, 2);
        var calibration = Calibrating.fit(trials, UNLISTED);
        for (double coverage : new double[] {0.5, 0.8, 0.9}) {
            double mass = calibration.mass(coverage);
            long held = trials(4000, 3).stream().filter(one -> one.ahead() <= mass).count();
            assertThat(held / 4000.0).isCloseTo(coverage, within(0.03));
        }
    }

    @Test
    void isKeptAsItWas() {
        var calibration = Calibrating.fit(trials(500, 4), UNLISTED);
        var out = new ColumnsBuilder();
        calibration.write(out);
        var read = Calibration.of(out.build()).orElseThrow();
        assertThat(read.first()).isEqualTo(calibration.first());
        assertThat(read.asked()).isEqualTo(calibration.asked());
        assertThat(read.others()).isEqualTo(calibration.others());
        assertThat(read.unlisted()).isEqualTo(calibration.unlisted());
        assertThat(read.masses()).isEqualTo(calibration.masses());
        assertThat(read.reliability()).isEqualTo(calibration.reliability());
    }

    @Test
    void logisticRegressionFindsTheWeightsItWasMadeWith() {
        var random = new SplittableRandom(5);
        var rows = new ArrayList<Logistic.Row>();
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble(-3, 3);
            double p = 1 / (1 + Math.exp(-(0.5 - 1.5 * x)));
            rows.add(new Logistic.Row(new double[] {1, x}, random.nextDouble() < p, 1));
        }
        var weights = Logistic.fit(rows, 2);
        assertThat(weights[0]).isCloseTo(0.5, within(0.08));
        assertThat(weights[1]).isCloseTo(-1.5, within(0.08));
    }

    /// Of a part, the first claim is right a quarter as often as its posterior says.
    private static Trial.Part part(SplittableRandom random) {
        double raw = random.nextDouble(0.05, 0.99);
        var features = Calibration.features(raw, 3, 2);
        return new Trial.Part(features, features, random.nextDouble() < raw / 4);
    }

    /// The first of two claims is right half as often as its posterior says.
    private static List<Trial> trials(int count, long seed) {
        var random = new SplittableRandom(seed);
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < count; i++) {
            double raw = random.nextDouble(0.05, 0.99);
            boolean right = random.nextDouble() < raw / 2;
            var claims =
                    new double[][] {
                        Calibration.features(raw, 5, 3), Calibration.features(0.01, 5, -1)
                    };
            var said = new Trial.Said(claims, Calibration.features(0.02, 5, 0));
            var hidden = new Trial.Said(claims, Calibration.features(0.05, 5, 0));
            trials.add(
                    new Trial(
                            "PMID:" + random.nextInt(300),
                            said,
                            hidden,
                            right ? 0 : 1,
                            right ? 0 : raw,
                            List.of(part(random))));
        }
        return trials;
    }
}
