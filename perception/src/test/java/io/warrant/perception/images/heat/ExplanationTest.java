package io.warrant.perception.images.heat;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

class ExplanationTest {

    private static final int SIDE = 28;

    /// A model whose answer is a function of the pixels.
    private record Answers(ToDoubleFunction<float[]> answer) implements Provider {

        @Override
        public ModelCard card() {
            return new ModelCard(
                    "toy",
                    "pictures",
                    List.of(new ModelCard.Concept("spot", "")),
                    new ModelCard.Made("", "", 1, Map.of()),
                    Map.of(),
                    "");
        }

        @Override
        public Perception perceive(Recording recording) {
            double p = answer.applyAsDouble(((Picture) recording).pixels());
            var percept =
                    new Percept("spot", Optional.empty(), p, new Where.Everywhere(), "It is.");
            return new Perception.Perceived(List.of(percept), List.of(), List.of());
        }

        @Override
        public void close() {}
    }

    /// Bright in the upper left part of seven by seven, else dark.
    private static Picture picture() {
        var pixels = new float[3 * SIDE * SIDE];
        for (int at = 0; at < pixels.length; at++) {
            boolean spot = at % SIDE < 4 && at / SIDE % SIDE < 4;
            pixels[at] = spot ? 0.9f : 0.1f;
        }
        return new Picture("p", SIDE, SIDE, 3, pixels, Double.NaN);
    }

    private static double brightness(float[] pixels) {
        double sum = 0;
        for (int at = 0; at < 4 * SIDE; at++) {
            sum += at % SIDE < 4 ? pixels[at] / 16 : 0;
        }
        return sum;
    }

    private static double noise(float[] pixels) {
        return (Arrays.hashCode(pixels) & 0xffff) / 65536.0;
    }

    @Test
    void findsWhatMovedTheModelInTwoWaysThatAgree() {
        var explanation =
                Explanation.of(new Answers(ExplanationTest::brightness), picture(), "spot");

        assertThat(explanation.occlusion()[0]).isGreaterThan(0.5f);
        assertThat(Arrays.copyOfRange(explanation.occlusion(), 1, 49)).containsOnly(0);
        assertThat(explanation.rise()[0]).isEqualTo(max(explanation.rise()));
        assertThat(explanation.check().passes()).isTrue();
        assertThat(explanation.stability()).isGreaterThan(0.99);
        assertThat(explanation.agreement()).isGreaterThan(0.5);
    }

    private static float max(float[] values) {
        float most = 0;
        for (float value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    @Test
    void addsTheMapAndItsFiguresToWhatWasPerceived() {
        var provider = new Answers(ExplanationTest::brightness);
        var perceived = (Perception.Perceived) provider.perceive(picture());

        var added = Explanation.added(provider, picture(), perceived);

        assertThat(added.overlays()).hasSize(1);
        assertThat(added.overlays().getFirst().kind()).isEqualTo(Overlay.Kind.HEAT);
        assertThat(added.notices()).hasSize(1);
        assertThat(added.notices().getFirst()).startsWith("Heat map of spot, by hiding parts");
    }

    @Test
    void saysWhenAMapFailsItsOwnChecks() {
        var provider = new Answers(ExplanationTest::noise);
        var perceived = (Perception.Perceived) provider.perceive(picture());

        assertThat(Explanation.added(provider, picture(), perceived).notices())
                .anyMatch(it -> it.startsWith("The heat map fails its own check of stability"))
                .anyMatch(it -> it.startsWith("Two ways of making a heat map disagree"));
    }
}
