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

    /// Channels that are worked out together.
    private static final int PART = 16;

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
        var parts = IntStream.range(0, (shape.to + PART - 1) / PART);
        (out.length * (long) shape.from < WORTH_SHARING ? parts : parts.parallel())
                .forEach(part -> {
                    int first = part * PART;
                    var sums = sums(framed, first, Math.min(shape.to, first + PART), height);
                    for (int to = 0; to < sums.length; to++) {
                        bound(sums[to], bias[first + to], kept);
                        for (int y = 0; y < height; y++) {
                            int target = ((first + to) * height + y) * width;
                            System.arraycopy(sums[to], y * framed.width, out, target, width);
                        }
                    }
                });
        return new Planes(shape.to, height, width, out);
    }

    private static void bound(float[] sum, float bias, boolean kept) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += bias;
        }
        for (int at = 0; !kept && at < sum.length; at++) {
            sum[at] = Math.max(0, sum[at]);
        }
    }

    /// Some of the channels that come out. What a tap meets is copied once for all of them.
    private float[][] sums(Framed framed, int first, int last, int height) {
        // Beyond the last pixel of the last row nothing is read.
        var sums = new float[last - first][height * framed.width - 2 * framed.frame];
        var met = new float[shape.side][sums[0].length];
        for (int in = 0; in < shape.from; in++) {
            for (int row = 0; row < shape.side; row++) {
                for (int column = 0; column < shape.side; column++) {
                    int start = start(framed, in, row, column);
                    System.arraycopy(framed.values, start, met[column], 0, met[column].length);
                }
                for (int to = first; to < last; to++) {
                    int own = ((to * shape.from + in) * shape.side + row) * shape.side;
                    add(met, sums[to - first], own);
                }
            }
        }
        return sums;
    }

    /// A row of taps at once, so that sums are read and written once. All arrays are read at the
    /// same index, which lets Java's compiler do many numbers at a time.
    private void add(float[][] met, float[] sum, int own) {
        float one = kernel[own];
        var left = met[0];
        if (shape.side == 1) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += one * left[at];
            }
            return;
        }
        float two = kernel[own + 1];
        float three = kernel[own + 2];
        var middle = met[1];
        var right = met[2];
        for (int at = 0; at < sum.length; at++) {
            sum[at] += one * left[at] + two * middle[at] + three * right[at];
        }
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
