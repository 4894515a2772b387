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

    /// What is negative is cut off after all but the last; those that give as many channels as they
    /// take are added to what went in.
    static final List<Shape> SHAPES =
            List.of(
                    new Shape(3, 16, 3, 2, 1),
                    new Shape(16, 32, 3, 2, 1),
                    new Shape(32, 64, 3, 2, 1),
                    new Shape(64, 64, 3, 1, 1),
                    new Shape(64, 64, 3, 1, 2),
                    new Shape(64, 64, 3, 1, 3),
                    new Shape(64, 64, 3, 1, 1),
                    new Shape(64, OUTPUTS, 1, 1, 1));

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
            var layer = layers.get(i);
            var next = layer.run(planes, i == layers.size() - 1);
            if (adds(layer.shape())) {
                for (int at = 0; at < next.values().length; at++) {
                    next.values()[at] += planes.values()[at];
                }
            }
            planes = next;
        }
        return planes;
    }

    static boolean adds(Shape shape) {
        return shape.from() == shape.to();
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
        for (int i = 0; i < SHAPES.size(); i++) {
            layers.add(Convolution.read("layer" + i, SHAPES.get(i), numbers));
        }
        return new CellNetwork(layers);
    }
}
