package io.warrant.perception.images.cells;

import io.warrant.perception.images.learning.Convolution;
import io.warrant.perception.images.learning.Convolution.Planes;
import io.warrant.perception.images.learning.Convolution.Shape;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Says for each square of eight pixels whether the middle of a cell is in it, and how far the
/// edges are from there (after Zhou and others 2019, Objects as Points, and Liu and others 2020,
/// TTFNet).
///
/// @param layers the body, then the last that gives what is said
record CellNetwork(List<Convolution> layers) {

    /// Pictures are brought to so many pixels across.
    static final int WIDTH = 320;

    /// Pixels of a square's side.
    static final int SQUARE = 8;

    /// An edge is as far as this times the power of e that the network says.
    static final float REACH = 16;

    /// What it says of a square: log odds of each cell's middle, then the edges.
    static final int OUTPUTS = Cell.ALL.size() + 4;

    /// How a convolution is used; what is negative is cut off after all but the last.
    ///
    /// @param use what becomes of what it gives
    record Step(Shape shape, Use use) {}

    enum Use {
        /// It takes the place of what went in.
        INSTEAD,
        /// It is added to what went in.
        ADDED,
        /// It sees only the mean over all squares and is added to each: what people mark goes by
        /// the whole picture, too, such as its sharpness.
        OF_ALL
    }

    static final List<Step> STEPS =
            List.of(
                    new Step(new Shape(3, 16, 3, 2, 1), Use.INSTEAD),
                    new Step(new Shape(16, 32, 3, 2, 1), Use.INSTEAD),
                    new Step(new Shape(32, 64, 3, 2, 1), Use.INSTEAD),
                    new Step(new Shape(64, 64, 3, 1, 1), Use.ADDED),
                    new Step(new Shape(64, 64, 1, 1, 1), Use.OF_ALL),
                    new Step(new Shape(64, 64, 3, 1, 2), Use.ADDED),
                    new Step(new Shape(64, 64, 3, 1, 3), Use.ADDED),
                    new Step(new Shape(64, 64, 1, 1, 1), Use.OF_ALL),
                    new Step(new Shape(64, 64, 3, 1, 1), Use.ADDED),
                    new Step(new Shape(64, OUTPUTS, 1, 1, 1), Use.INSTEAD));

    CellNetwork {
        layers = List.copyOf(layers);
    }

    /// A picture as the network takes it: so wide, its height a multiple of a square's side, from
    /// -1 to 1.
    static Planes planes(Picture picture) {
        double exact = (double) picture.height() * WIDTH / picture.width();
        int height = Math.max(1, (int) Math.round(exact / SQUARE)) * SQUARE;
        var sized = Resize.to(picture, WIDTH, height);
        var values = new float[3 * WIDTH * height];
        for (int at = 0; at < values.length; at++) {
            values[at] = 2 * sized.pixels()[at] - 1;
        }
        return new Planes(3, height, WIDTH, values);
    }

    /// What is said of each square.
    Planes answer(Planes planes) {
        for (int i = 0; i < layers.size(); i++) {
            var use = STEPS.get(i).use();
            var seen = use == Use.OF_ALL ? mean(planes) : planes;
            var next = layers.get(i).run(seen, i == layers.size() - 1);
            planes = use == Use.INSTEAD ? next : added(planes, next);
        }
        return planes;
    }

    private static Planes mean(Planes planes) {
        int area = planes.height() * planes.width();
        var means = new float[planes.channels()];
        for (int at = 0; at < planes.values().length; at++) {
            means[at / area] += planes.values()[at] / area;
        }
        return new Planes(planes.channels(), 1, 1, means);
    }

    /// @param more as many numbers, or one a channel
    private static Planes added(Planes planes, Planes more) {
        int each = planes.values().length / more.values().length;
        var sum = planes.values().clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += more.values()[at / each];
        }
        return new Planes(planes.channels(), planes.height(), planes.width(), sum);
    }

    /// Rows for a file of weights.
    LinkedHashMap<String, double[]> rows() {
        var rows = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).write("layer" + i, rows);
        }
        return rows;
    }

    static CellNetwork of(Numbers numbers) {
        var layers = new ArrayList<Convolution>();
        for (int i = 0; i < STEPS.size(); i++) {
            layers.add(Convolution.read("layer" + i, STEPS.get(i).shape(), numbers));
        }
        return new CellNetwork(layers);
    }
}
