package io.warrant.perception.images.lesions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Lesion;

import org.junit.jupiter.api.Test;

import java.util.List;

class TallyTest {

    private static final Plane LIKELY =
            new Plane(4, 2, new float[] {0.9f, 0.6f, 0.3f, 0, 0.7f, 0.2f, 0.1f, 0});

    /// The first two pixels of the first row and the second of the second are haemorrhages.
    private static final Mask MASK =
            new Mask(new byte[] {2, 2, 0, 0, 0, 2, 0, 0}, Lesion.HAEMORRHAGES);

    @Test
    void countsPixelsAtEachThreshold() {
        var tally = Tally.of(LIKELY, MASK);

        assertThat(tally.truth()).isEqualTo(3);
        assertThat(tally.found()[50]).isEqualTo(3);
        assertThat(tally.right()[50]).isEqualTo(2);
        // Two of three found, two of three there: 2 · 2 / (3 + 3).
        assertThat(Tally.dice(List.of(tally), 50)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void choosesTheThresholdWithTheGreatestDice() {
        // At 0.2 five are found, all three right: 6 / 8. At 0.5 it is 4 / 6.
        var tally = Tally.of(LIKELY, MASK);

        int best = Tally.best(List.of(tally));

        assertThat(Tally.dice(List.of(tally), best)).isCloseTo(6 / 8.0, within(1e-12));
    }

    @Test
    void spotsAreConnectedParts() {
        var spots = Spot.of(LIKELY, 15);

        assertThat(spots).hasSize(1);
        assertThat(spots.getFirst().part().size()).isEqualTo(5);
        assertThat(spots.getFirst().peak()).isEqualTo(0.9f);
        assertThat(spots.getFirst().touches(MASK)).isTrue();
    }
}
