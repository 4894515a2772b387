package io.warrant.perception.images.chest;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.Numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A small convolutional network run as plain arrays: convolutions of 3 by 3 with what is negative
/// cut off, the greatest of each 2 by 2 after every pair, the mean over what is left, and one
/// weight for each channel.
///
/// @param layers convolutions, in order
/// @param weights one for each channel of the last layer, then the intercept
public record Network(List<Layer> layers, float[] weights) {

    /// Pixels across and down.
    public static final int SIDE = 28;

    /// Channels after each convolution.
    static final List<Integer> CHANNELS = List.of(16, 16, 32, 32, 64);

    /// A side of what the last layer gives.
    static final int LAST_SIDE = SIDE / 4;

    public Network {
        layers = List.copyOf(layers);
    }

    /// @param kernel index `((out * from) + in) * 9 + 3 * row + column`
    record Layer(int from, int to, float[] kernel, float[] bias) {}

    /// What the network makes of a picture.
    ///
    /// @param features by channel, [#LAST_SIDE] rows of as many
    public record Answer(float[] features, double logOdds) {}

    /// @param picture [#SIDE] rows of as many pixels from 0 to 1
    public Answer answer(float[] picture) {
        var planes = new float[picture.length];
        for (int at = 0; at < planes.length; at++) {
            planes[at] = 2 * picture[at] - 1;
        }
        int side = SIDE;
        for (int i = 0; i < layers.size(); i++) {
            planes = convolve(layers.get(i), planes, side);
            if (i == 1 || i == 3) {
                planes = halve(planes, side);
                side /= 2;
            }
        }
        int area = side * side;
        double sum = weights[weights.length - 1];
        for (int channel = 0; channel < weights.length - 1; channel++) {
            double mean = 0;
            for (int at = 0; at < area; at++) {
                mean += planes[channel * area + at];
            }
            sum += weights[channel] * mean / area;
        }
        return new Answer(planes, sum);
    }

    private static float[] convolve(Layer layer, float[] from, int side) {
        int area = side * side;
        var to = new float[layer.to * area];
        for (int out = 0; out < layer.to; out++) {
            java.util.Arrays.fill(to, out * area, (out + 1) * area, layer.bias[out]);
            for (int in = 0; in < layer.from; in++) {
                for (int tap = 0; tap < 9; tap++) {
                    float weight = layer.kernel[(out * layer.from + in) * 9 + tap];
                    addShifted(from, in * area, to, out * area, new Tap(side, tap, weight));
                }
            }
        }
        for (int at = 0; at < to.length; at++) {
            to[at] = Math.max(0, to[at]);
        }
        return to;
    }

    private record Tap(int side, int tap, float weight) {}

    private static void addShifted(float[] from, int in, float[] to, int out, Tap tap) {
        int side = tap.side();
        int down = tap.tap() / 3 - 1;
        int right = tap.tap() % 3 - 1;
        int left = Math.max(0, -right);
        int end = Math.min(side, side - right);
        for (int y = Math.max(0, -down); y < Math.min(side, side - down); y++) {
            int source = in + (y + down) * side + right;
            int target = out + y * side;
            for (int x = left; x < end; x++) {
                to[target + x] += tap.weight() * from[source + x];
            }
        }
    }

    private static float[] halve(float[] from, int side) {
        int half = side / 2;
        int channels = from.length / (side * side);
        var to = new float[channels * half * half];
        for (int channel = 0; channel < channels; channel++) {
            for (int y = 0; y < half; y++) {
                for (int x = 0; x < half; x++) {
                    int at = channel * side * side + 2 * y * side + 2 * x;
                    float upper = Math.max(from[at], from[at + 1]);
                    float lower = Math.max(from[at + side], from[at + side + 1]);
                    to[(channel * half + y) * half + x] = Math.max(upper, lower);
                }
            }
        }
        return to;
    }

    /// How much each place of the last layer adds to the log odds: Grad-CAM (Selvaraju and others
    /// 2017), which for a network that ends in a mean and one weight a channel needs no gradients.
    public float[] contributions(Answer answer) {
        int area = LAST_SIDE * LAST_SIDE;
        var map = new float[area];
        for (int channel = 0; channel < weights.length - 1; channel++) {
            for (int at = 0; at < area; at++) {
                map[at] += weights[channel] * answer.features()[channel * area + at] / area;
            }
        }
        return map;
    }

    /// The features of one place of the last layer.
    public float[] part(Answer answer, int place) {
        int area = LAST_SIDE * LAST_SIDE;
        var part = new float[weights.length - 1];
        for (int channel = 0; channel < part.length; channel++) {
            part[channel] = answer.features()[channel * area + place];
        }
        return part;
    }

    /// Rows for a file of weights.
    LinkedHashMap<String, double[]> rows() {
        var rows = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < layers.size(); i++) {
            rows.put("kernel" + i, doubles(layers.get(i).kernel));
            rows.put("bias" + i, doubles(layers.get(i).bias));
        }
        rows.put("weights", doubles(weights));
        return rows;
    }

    /// @throws KnowledgeException if the numbers don't fit this network
    static Network of(Numbers numbers) {
        var layers = new ArrayList<Layer>();
        int from = 1;
        for (int i = 0; i < CHANNELS.size(); i++) {
            int to = CHANNELS.get(i);
            var kernel = floats(numbers.row("kernel" + i), 9 * from * to);
            layers.add(new Layer(from, to, kernel, floats(numbers.row("bias" + i), to)));
            from = to;
        }
        return new Network(layers, floats(numbers.row("weights"), from + 1));
    }

    private static double[] doubles(float[] values) {
        var out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i];
        }
        return out;
    }

    private static float[] floats(double[] values, int expected) {
        if (values.length != expected) {
            throw new KnowledgeException(
                    "The model's weights have another shape than its network. Train it again.");
        }
        var out = new float[expected];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) values[i];
        }
        return out;
    }
}
