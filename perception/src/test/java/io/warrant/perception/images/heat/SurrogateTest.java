package io.warrant.perception.images.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;

class SurrogateTest {

    private static final int PARTS = 4;

    /// Each part has its own light, so that grey differs from all.
    private static Picture picture() {
        var pixels = new float[64];
        for (int at = 0; at < 64; at++) {
            int part = at / 8 / 2 * PARTS + at % 8 / 2;
            pixels[at] = part % 2 == 0 ? 1 : 0;
        }
        return new Picture("p", 8, 8, 1, pixels, Double.NaN);
    }

    /// Half of the answer rests on the part at column 2, row 1; the part at column 1, row 3 speaks
    /// against it.
    private static double answer(Picture picture) {
        double speaks = picture.at(0, 4, 2) == 1 ? 0.5 : 0;
        double against = picture.at(0, 2, 6) == 0 ? 0.2 : 0;
        return 0.3 + speaks - against;
    }

    @Test
    void findsThePartsThatSpeakForAndAgainst() {
        var weights = new Surrogate(100, 1).of(SurrogateTest::answer, picture(), PARTS);

        int most = 0;
        int least = 0;
        for (int part = 0; part < weights.length; part++) {
            most = weights[part] > weights[most] ? part : most;
            least = weights[part] < weights[least] ? part : least;
        }
        assertThat(most).isEqualTo(1 * PARTS + 2);
        assertThat(least).isEqualTo(3 * PARTS + 1);
        assertThat(weights[most]).isBetween(0.3f, 0.5f);
        assertThat(weights[0]).isBetween(-0.05f, 0.05f);
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        var once = new Surrogate(60, 7).of(SurrogateTest::answer, picture(), PARTS);
        var again = new Surrogate(60, 7).of(SurrogateTest::answer, picture(), PARTS);

        assertThat(again).isEqualTo(once);
    }
}
