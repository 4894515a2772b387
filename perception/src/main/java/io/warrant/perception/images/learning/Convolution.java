package io.warrant.perception.images.learning;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.Numbers;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// One convolution of a network, run as plain arrays: each tap is added along whole planes at once,
/// which a processor does many numbers at a time.
///
/// @param shape what goes in and comes out
/// @param kernel index `((out * from) + in) * taps + row * side + column`
/// @param bias by channel that comes out
public record Convolution(Shape shape, float[] kernel, float[] bias) {

    /// Less work isn't worth a second thread.
    private static final long WORTH_SHARING = 1 << 20;

    /// What goes in and comes out of a convolution; what lies beyond the edge is 0.
    ///
    /// @param side of the kernel, 1 or 3
    /// @param stride 1, or 2 with a side of 3
    /// @param apart how far the taps are apart, 1 where the stride is 2
    public record Shape(int from, int to, int side, int stride, int apart) {

        int taps() {
            return side * side;
        }

        int weights() {
            return from * to * taps();
        }
    }

    /// Channels of numbers side by side.
    ///
    /// @param values index `(channel * height + y) * width + x`
    public record Planes(int channels, int height, int width, float[] values) {}

    /// Planes with a frame of zeros, so that no tap falls outside; the width has the frame in it.
    private record Framed(int frame, int width, int area, float[] values) {}

    /// @param kept whether what is negative is kept
    public Planes run(Planes in, boolean kept) {
        int stride = shape.stride;
        int height = (in.height() + stride - 1) / stride;
        int width = (in.width() + stride - 1) / stride;
        var framed = stride == 1 ? framed(in, height, width) : phases(in, height, width);
        var out = new float[shape.to * height * width];
        var channels = IntStream.range(0, shape.to);
        (out.length * (long) shape.from < WORTH_SHARING ? channels : channels.parallel())
                .forEach(to -> {
                    var sum = sum(framed, to, height);
                    for (int y = 0; y < height; y++) {
                        for (int x = 0; x < width; x++) {
                            float value = sum[y * framed.width + x] + bias[to];
                            out[(to * height + y) * width + x] = kept ? value : Math.max(0, value);
                        }
                    }
                });
        return new Planes(shape.to, height, width, out);
    }

    private float[] sum(Framed framed, int to, int height) {
        // Beyond the last pixel of the last row nothing is read.
        var sum = new float[height * framed.width - 2 * framed.frame];
        int taps = shape.taps();
        for (int in = 0; in < shape.from; in++) {
            for (int tap = 0; tap < taps; tap++) {
                float weight = kernel[(to * shape.from + in) * taps + tap];
                int start = start(framed, in, tap / shape.side, tap % shape.side);
                add(framed.values, start, sum, weight);
            }
        }
        return sum;
    }

    private int start(Framed framed, int in, int row, int column) {
        if (shape.side == 1) {
            return in * framed.area;
        }
        if (shape.stride == 1) {
            return in * framed.area + shape.apart * (row * framed.width + column);
        }
        // Taps 0 and 2 meet odd rows, tap 1 even ones; tap 0 those of the row before.
        int phase = (row == 1 ? 0 : 2) + (column == 1 ? 0 : 1);
        int plane = (4 * in + phase) * framed.area;
        return plane + (row == 0 ? 0 : framed.width) + (column == 0 ? 0 : 1);
    }

    private static void add(float[] from, int start, float[] sum, float weight) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += weight * from[start + at];
        }
    }

    private Framed framed(Planes in, int height, int width) {
        int frame = shape.side == 1 ? 0 : shape.apart;
        int wide = width + 2 * frame;
        int area = (height + 2 * frame) * wide;
        var values = new float[in.channels() * area];
        for (int row = 0; row < in.channels() * height; row++) {
            int target = row / height * area + (row % height + frame) * wide + frame;
            System.arraycopy(in.values(), row * width, values, target, width);
        }
        return new Framed(frame, wide, area, values);
    }

    /// Each plane as four: pixels of even and odd rows and columns, with a frame above and left.
    private static Framed phases(Planes in, int height, int width) {
        int wide = width + 1;
        int area = (height + 1) * wide;
        var values = new float[4 * in.channels() * area + 1];
        for (int row = 0; row < in.channels() * in.height(); row++) {
            int channel = row / in.height();
            int y = row % in.height();
            int target = (4 * channel + 2 * (y % 2)) * area + (y / 2 + 1) * wide + 1;
            for (int x = 0; x < in.width(); x++) {
                values[target + x % 2 * area + x / 2] = in.values()[row * in.width() + x];
            }
        }
        return new Framed(0, wide, area, values);
    }

    /// Two rows for a file of weights.
    public void write(String name, Map<String, double[]> rows) {
        rows.put(name + ".kernel", doubles(kernel));
        rows.put(name + ".bias", doubles(bias));
    }

    /// @throws KnowledgeException if the numbers don't fit the shape
    public static Convolution read(String name, Shape shape, Numbers numbers) {
        var kernel = floats(numbers.row(name + ".kernel"));
        var bias = floats(numbers.row(name + ".bias"));
        if (kernel.length != shape.weights() || bias.length != shape.to) {
            throw new KnowledgeException(
                    "The weights '" + name + "' don't fit their network. Train the model again.");
        }
        return new Convolution(shape, kernel, bias);
    }

    /// For a row of [Numbers].
    public static double[] doubles(float[] from) {
        var to = new double[from.length];
        Arrays.setAll(to, at -> from[at]);
        return to;
    }

    /// From a row of [Numbers].
    public static float[] floats(double[] from) {
        var to = new float[from.length];
        for (int at = 0; at < to.length; at++) {
            to[at] = (float) from[at];
        }
        return to;
    }
}
