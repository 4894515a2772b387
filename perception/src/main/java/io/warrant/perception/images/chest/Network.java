package io.warrant.perception.images.chest;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.learning.Convolution;
import io.warrant.perception.images.learning.Convolution.Planes;
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
public record Network(List<Convolution> layers, float[] weights) {

    /// Pixels across and down.
    public static final int SIDE = 28;

    /// Channels after each convolution.
    static final List<Integer> CHANNELS = List.of(16, 16, 32, 32, 64);

    /// A side of what the last layer gives.
    static final int LAST_SIDE = SIDE / 4;

    /// A picture with less contrast than this isn't stretched any further.
    private static final double FLAT = 0.005;

    public Network {
        layers = List.copyOf(layers);
    }

    /// What the network makes of a picture.
    ///
    /// @param features by channel, [#LAST_SIDE] rows of as many
    public record Answer(float[] features, double logOdds) {}

    /// @param picture [#SIDE] rows of as many pixels from 0 to 1
    public Answer answer(float[] picture) {
        var planes = picture.clone();
        standardise(planes, 0, planes.length);
        var now = new Planes(1, SIDE, SIDE, planes);
        for (int i = 0; i < layers.size(); i++) {
            now = layers.get(i).run(now, false);
            if (i == 1 || i == 3) {
                int half = now.width() / 2;
                var halved = halve(now.values(), now.width());
                now = new Planes(now.channels(), half, half, halved);
            }
        }
        planes = now.values();
        int area = LAST_SIDE * LAST_SIDE;
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

    /// Brings a picture's mean to 0 and its standard deviation to 1, so that neither light nor
    /// contrast makes a difference.
    static void standardise(float[] pixels, int from, int to) {
        double sum = 0;
        double squares = 0;
        for (int at = from; at < to; at++) {
            sum += pixels[at];
            squares += pixels[at] * pixels[at];
        }
        double mean = sum / (to - from);
        double spread = Math.sqrt(Math.max(0, squares / (to - from) - mean * mean));
        for (int at = from; at < to; at++) {
            pixels[at] = (float) ((pixels[at] - mean) / Math.max(FLAT, spread));
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

    /// One convolution of this network.
    static Convolution.Shape shape(int from, int to) {
        return new Convolution.Shape(from, to, 3, 1, 1);
    }

    /// Rows for a file of weights.
    LinkedHashMap<String, double[]> rows() {
        var rows = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).write("layer" + i, rows);
        }
        rows.put("weights", Convolution.doubles(weights));
        return rows;
    }

    /// @throws KnowledgeException if the numbers don't fit this network
    static Network of(Numbers numbers) {
        var layers = new ArrayList<Convolution>();
        int from = 1;
        for (int to : CHANNELS) {
            layers.add(Convolution.read("layer" + layers.size(), shape(from, to), numbers));
            from = to;
        }
        var weights = Convolution.floats(numbers.row("weights"));
        if (weights.length != from + 1) {
            throw new KnowledgeException(
                    "The model's weights have another shape than its network. Train it again.");
        }
        return new Network(layers, weights);
    }
}
