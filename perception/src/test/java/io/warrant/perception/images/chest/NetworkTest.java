package io.warrant.perception.images.chest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.learning.Convolution;
import io.warrant.perception.model.Numbers;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;

class NetworkTest {

    static Network random() {
        var random = new Random(5);
        var layers = new ArrayList<Convolution>();
        int from = 1;
        for (int to : Network.CHANNELS) {
            var kernel = new float[9 * from * to];
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] = (float) (random.nextGaussian() / Math.sqrt(4.5 * from));
            }
            layers.add(new Convolution(Network.shape(from, to), kernel, new float[to]));
            from = to;
        }
        var weights = new float[from + 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) random.nextGaussian();
        }
        return new Network(layers, weights);
    }

    static float[] picture() {
        var random = new Random(6);
        var picture = new float[Network.SIDE * Network.SIDE];
        for (int at = 0; at < picture.length; at++) {
            picture[at] = random.nextFloat();
        }
        return picture;
    }

    @Test
    void contributionsAndInterceptAddUp() {
        var network = random();
        var answer = network.answer(picture());
        double sum = network.weights()[network.weights().length - 1];
        for (float part : network.contributions(answer)) {
            sum += part;
        }

        assertThat(sum).isCloseTo(answer.logOdds(), within(1e-4));
    }

    @Test
    void neitherLightNorContrastMakesADifference() {
        var network = random();
        var faint = picture();
        for (int at = 0; at < faint.length; at++) {
            faint[at] = 0.4f + 0.2f * faint[at];
        }

        assertThat(network.answer(faint).logOdds())
                .isCloseTo(network.answer(picture()).logOdds(), within(1e-3));
    }

    /// What is all but flat mustn't be blown up to a picture.
    @Test
    void aFlatPictureStaysFlat() {
        var flat = new float[Network.SIDE * Network.SIDE];
        java.util.Arrays.fill(flat, 0.3f);
        flat[5] += 1e-5f;

        Network.standardise(flat, 0, flat.length);

        assertThat(flat[5]).isCloseTo(0, within(0.01f));
    }

    @Test
    void comesBackFromAFileAsItWas() {
        var network = random();

        var read = Network.of(Numbers.parse("f", Numbers.of(network.rows()).bytes()));

        assertThat(read.answer(picture()).logOdds()).isEqualTo(network.answer(picture()).logOdds());
    }

    @Test
    void refusesWeightsOfAnotherShape() {
        var rows = random().rows();
        rows.put("layer1.bias", new double[3]);

        assertThatThrownBy(() -> Network.of(Numbers.of(rows)))
                .isInstanceOf(KnowledgeException.class);
        assertThatThrownBy(() -> Network.of(Numbers.of(Map.of())))
                .isInstanceOf(KnowledgeException.class);
    }
}
