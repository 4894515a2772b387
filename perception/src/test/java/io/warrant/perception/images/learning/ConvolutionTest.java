package io.warrant.perception.images.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.learning.Convolution.Planes;
import io.warrant.perception.images.learning.Convolution.Shape;
import io.warrant.perception.model.Numbers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.LinkedHashMap;
import java.util.Random;

class ConvolutionTest {

    private static final int HEIGHT = 7;
    private static final int WIDTH = 10;

    private static float[] random(int size, long seed) {
        var random = new Random(seed);
        var values = new float[size];
        for (int at = 0; at < size; at++) {
            values[at] = (float) random.nextGaussian();
        }
        return values;
    }

    private static Convolution convolution(Shape shape) {
        return new Convolution(shape, random(shape.weights(), 1), random(shape.to(), 2));
    }

    /// By its definition, one number at a time.
    private static double plain(Convolution convolution, Planes in, int to, int y, int x) {
        var shape = convolution.shape();
        double sum = convolution.bias()[to];
        for (int from = 0; from < shape.from(); from++) {
            for (int tap = 0; tap < shape.taps(); tap++) {
                int row =
                        y * shape.stride()
                                + (tap / shape.side() - shape.side() / 2) * shape.apart();
                int column =
                        x * shape.stride()
                                + (tap % shape.side() - shape.side() / 2) * shape.apart();
                if (row >= 0 && row < in.height() && column >= 0 && column < in.width()) {
                    float weight =
                            convolution.kernel()[(to * shape.from() + from) * shape.taps() + tap];
                    sum += weight * in.values()[(from * in.height() + row) * in.width() + column];
                }
            }
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"3,1,1", "3,1,2", "3,1,3", "3,2,1", "1,1,1"})
    void givesWhatTheDefinitionGives(int side, int stride, int apart) {
        var convolution = convolution(new Shape(2, 3, side, stride, apart));
        var in = new Planes(2, HEIGHT, WIDTH, random(2 * HEIGHT * WIDTH, 3));

        var kept = convolution.run(in, true);
        var cut = convolution.run(in, false);

        assertThat(kept.height()).isEqualTo((HEIGHT + stride - 1) / stride);
        assertThat(kept.width()).isEqualTo(WIDTH / stride);
        int at = 0;
        for (int to = 0; to < 3; to++) {
            for (int y = 0; y < kept.height(); y++) {
                for (int x = 0; x < kept.width(); x++, at++) {
                    double expected = plain(convolution, in, to, y, x);
                    assertThat((double) kept.values()[at]).isCloseTo(expected, within(1e-4));
                    assertThat((double) cut.values()[at])
                            .isCloseTo(Math.max(0, expected), within(1e-4));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3,2,1"})
    void refusesWeightsOfAnotherShape(int side, int stride, int apart) {
        var shape = new Shape(2, 3, side, stride, apart);
        var rows = new LinkedHashMap<String, double[]>();
        convolution(shape).write("first", rows);

        assertThat(Convolution.read("first", shape, Numbers.of(rows)).kernel())
                .isEqualTo(convolution(shape).kernel());
        assertThatThrownBy(
                        () -> Convolution.read("first", new Shape(2, 4, 3, 2, 1), Numbers.of(rows)))
                .isInstanceOf(KnowledgeException.class);
    }
}
