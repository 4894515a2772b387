package io.warrant.perception.images.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaithfulnessTest {

    private static final int SIDE = 16;

    /// A bright square that the model looks at, on black.
    private static float[] square() {
        var pixels = new float[SIDE * SIDE];
        for (int y = 4; y < 8; y++) {
            for (int x = 4; x < 8; x++) {
                pixels[y * SIDE + x] = 1;
            }
        }
        return pixels;
    }

    private static double answer(float[] pixels) {
        double sum = 0;
        for (int y = 4; y < 8; y++) {
            for (int x = 4; x < 8; x++) {
                sum += pixels[y * SIDE + x];
            }
        }
        return sum / 16;
    }

    private static Faithfulness of(float[] heat) {
        var question = new Faithfulness.Question(square(), SIDE, FaithfulnessTest::answer);
        return Faithfulness.of(question, heat, 1);
    }

    @Test
    void passesAMapOfWhatTheModelLooksAt() {
        var check = of(square());

        assertThat(check.passes()).isTrue();
        assertThat(check.insertion()).isGreaterThan(check.deletion());
    }

    @Test
    void failsAMapOfAllElse() {
        var heat = square();
        for (int at = 0; at < heat.length; at++) {
            heat[at] = 1 - heat[at];
        }

        assertThat(of(heat).passes()).isFalse();
    }
}
