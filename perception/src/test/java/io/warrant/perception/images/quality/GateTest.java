package io.warrant.perception.images.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.images.quality.Degradation.Kind;
import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

class GateTest {

    /// Bright spots on a grey ground.
    private static Picture spots() {
        int size = 128;
        var pixels = new float[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean spot = x % 16 < 5 && y % 16 < 5;
                pixels[y * size + x] = spot ? 0.8f : 0.3f + 0.1f * x / size;
            }
        }
        return new Picture("spots", size, size, 1, pixels, Double.NaN);
    }

    private static final Gate GATE = Gate.of(List.of(spots()), it -> it);

    @Test
    void letsGoodPicturesThrough() {
        assertThat(GATE.defects(spots())).isEmpty();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(GATE.defects(Degradation.of(spots(), Kind.BLUR, 1, 1)))
                .anyMatch(defect -> defect.startsWith("It is blurred (sharpness"));
        assertThat(GATE.defects(Degradation.of(spots(), Kind.NOISE, 1, 1)))
                .anyMatch(defect -> defect.startsWith("It is noisy (noise"));
        var black = new Picture("b", 128, 128, 1, new float[128 * 128], Double.NaN);
        assertThat(GATE.defects(black))
                .anyMatch(defect -> defect.startsWith("Too little of it shows the patient"));
    }

    /// Each a little brighter or darker, a little shifted, with a little grain.
    private static List<Picture> many() {
        var random = new Random(4);
        var many = new ArrayList<Picture>();
        for (int i = 0; i < 80; i++) {
            var pixels = spots().pixels().clone();
            double light = 0.1 * random.nextDouble();
            for (int at = 0; at < pixels.length; at++) {
                pixels[at] += (float) (light - 0.05 + 0.02 * random.nextGaussian());
            }
            many.add(new Picture("m", 128, 128, 1, pixels, Double.NaN));
        }
        return many;
    }

    @Test
    void whatLooksOtherwiseThanAllLearntFromIsRefused() {
        var gate = Gate.of(many(), it -> it);

        assertThat(gate.defects(many().getFirst())).isEmpty();
        assertThat(gate.defects(Degradation.of(many().getFirst(), Kind.CONTRAST, 0.7, 1)))
                .anyMatch(it -> it.contains("together are unlike the pictures learnt from"));
        assertThat(gate.defects(Degradation.of(many().getFirst(), Kind.OCCLUSION, 0.5, 1)))
                .anyMatch(it -> it.startsWith("How light and dark its parts are is unlike"))
                .anyMatch(it -> it.startsWith("How much its parts show is unlike"));
    }

    @Test
    void comesBackFromAFileOfWeights() {
        var gate = Gate.of(many(), it -> it);
        var files = gate.with(Map.of("trees", new byte[] {1}));

        var back = Gate.of(name -> Objects.requireNonNull(files.get(name)));

        assertThat(files).containsOnlyKeys("trees", "gate.numbers");
        assertThat(back.bounds()).isEqualTo(gate.bounds());
        assertThat(back.settings()).isEqualTo(gate.settings());
        var worse = Degradation.of(many().getFirst(), Kind.OCCLUSION, 0.5, 1);
        assertThat(back.defects(worse)).isEqualTo(gate.defects(worse));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void degradesMoreTheMoreIsAskedFor(Kind kind) {
        double little = change(Degradation.of(spots(), kind, 0.2, 1));
        double much = change(Degradation.of(spots(), kind, 1, 1));

        assertThat(little).isPositive();
        assertThat(much).isGreaterThan(little);
        assertThat(Degradation.of(spots(), kind, 1, 1).pixels())
                .isEqualTo(Degradation.of(spots(), kind, 1, 1).pixels());
    }

    private static double change(Picture picture) {
        double sum = 0;
        for (int at = 0; at < picture.pixels().length; at++) {
            sum += Math.abs(picture.pixels()[at] - spots().pixels()[at]);
        }
        return sum;
    }
}
