package io.warrant.perception.images.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.perception.measure.Endurance;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class HardshipTest {

    private static final int SIDE = 64;

    /// Deems bright what has a brightest pixel of 0.9 or more, and refuses what is all but grey.
    private static final class Bright implements Provider {

        @Override
        public ModelCard card() {
            return new ModelCard(
                    "toy",
                    "pictures",
                    List.of(new ModelCard.Concept("bright", "")),
                    new ModelCard.Made("", "", 1, Map.of()),
                    Map.of(),
                    "");
        }

        @Override
        public Perception perceive(Recording recording) {
            float most = 0;
            for (float pixel : ((Picture) recording).pixels()) {
                most = Math.max(most, pixel);
            }
            if (most < 0.6f) {
                return new Perception.NotReadable(List.of("It has too little contrast."));
            }
            return new Perception.Perceived(
                    List.of(
                            new Percept(
                                    "bright",
                                    Optional.empty(),
                                    most >= 0.9 ? 0.8 : 0.3,
                                    new Where.Everywhere(),
                                    "Its brightest pixel.")),
                    List.of(),
                    List.of());
        }

        @Override
        public void close() {}
    }

    private static Picture spot() {
        var pixels = new float[SIDE * SIDE];
        pixels[10 * SIDE + 10] = 1;
        return new Picture("p", SIDE, SIDE, 1, pixels, Double.NaN);
    }

    @Test
    void tellsAccuracyAndConfidenceByKindAndSeverity() {
        var endurance =
                new Hardship(new Bright(), 1, Progress.SILENT)
                        .of(List.of(new Hardship.YesOrNo(spot(), "bright", true)));

        assertThat(endurance.worse()).hasSize(1 + 3 * Degradation.Kind.values().length);
        var clean = endurance.worse().getFirst();
        assertThat(clean.how()).isEmpty();
        assertThat(clean.accuracy()).isEqualTo(1);
        assertThat(clean.confidence()).isCloseTo(0.8, within(1e-9));
        var halved = one(endurance, "contrast", 0.5);
        assertThat(halved.accuracy()).isZero();
        assertThat(halved.confidence()).isCloseTo(0.7, within(1e-9));
        var grey = one(endurance, "contrast", 1);
        assertThat(grey.readable()).isZero();
        assertThat(grey.stated()).isZero();
        assertThat(endurance.pace().count()).isEqualTo(1);
    }

    private static Endurance.Worse one(Endurance endurance, String how, double severity) {
        return endurance.worse().stream()
                .filter(it -> it.how().equals(how) && it.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMiddleTimeAndTheSlowestButFive() {
        var times = new double[100];
        for (int i = 0; i < 100; i++) {
            times[i] = 100 - i;
        }
        var pace = Endurance.Pace.of(times);

        assertThat(pace.median()).isEqualTo(50);
        assertThat(pace.slow()).isEqualTo(96);
    }
}
