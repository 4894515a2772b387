package io.warrant.perception.images.cells;

import io.warrant.perception.images.learning.Convolution.Planes;
import io.warrant.perception.images.reading.PictureReader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// One picture to learn from, and what the network is to say of it.
///
/// @param cells in the picture's pixels
record Lesson(Planes picture, List<Smears.Marked> cells) {

    /// The spread of a middle, in shares of the cell's side.
    private static final double SPREAD = 0.09;

    private static final double LEAST_SPREAD = 0.35;

    /// Numbers a square: how much of each cell's middle, how far the four edges, and how much these
    /// count.
    static final int WANTED = CellNetwork.OUTPUTS + 1;

    static Lesson of(Smears.Photo photo) {
        var picture = PictureReader.of(photo.name(), photo.file());
        var planes = CellNetwork.planes(picture);
        float wide = (float) planes.width() / picture.width();
        float high = (float) planes.height() / picture.height();
        return new Lesson(
                planes,
                photo.cells().stream()
                        .map(it -> new Smears.Marked(it.cell(), it.box().scaled(wide, high)))
                        .toList());
    }

    /// Turned, mirrored, resized and tinted at random, so that more is learnt from few pictures.
    ///
    /// @param turned whether rows become columns
    Lesson varied(Random random, boolean turned) {
        double scale = Math.exp(0.18 * (2 * random.nextDouble() - 1));
        boolean mirrored = random.nextBoolean();
        boolean flipped = random.nextBoolean();
        double x = (random.nextDouble() - 0.5) * 24 + picture.width() * (1 - scale) / 2;
        double y = (random.nextDouble() - 0.5) * 24 + picture.height() * (1 - scale) / 2;
        var place = new Place(scale, x, y, mirrored, flipped, turned);
        var values = new float[picture.values().length];
        int width = turned ? picture.height() : picture.width();
        int height = turned ? picture.width() : picture.height();
        for (int channel = 0; channel < 3; channel++) {
            float gain = (float) Math.exp(0.15 * (2 * random.nextDouble() - 1));
            float shift = (float) (0.15 * (2 * random.nextDouble() - 1));
            for (int at = 0; at < width * height; at++) {
                double u = place.x(at % width, at / width, picture);
                double v = place.y(at % width, at / width, picture);
                values[channel * width * height + at] = gain * sample(channel, u, v) + shift;
            }
        }
        var moved = new ArrayList<Smears.Marked>();
        for (var cell : cells) {
            var box = place.box(cell.box(), picture).within(width, height);
            if (box.area() > 0.3 * scale * scale * cell.box().area()) {
                moved.add(new Smears.Marked(cell.cell(), box));
            }
        }
        return new Lesson(new Planes(3, height, width, values), moved);
    }

    /// Where a pixel of the varied picture was.
    private record Place(
            double scale, double x, double y, boolean mirrored, boolean flipped, boolean turned) {

        double x(int column, int row, Planes from) {
            double at = ((turned ? row : column) + 0.5 - x) / scale;
            return mirrored ? from.width() - at : at;
        }

        double y(int column, int row, Planes from) {
            double at = ((turned ? column : row) + 0.5 - y) / scale;
            return flipped ? from.height() - at : at;
        }

        Box box(Box box, Planes from) {
            float left = mirrored ? from.width() - box.right() : box.left();
            float right = mirrored ? from.width() - box.left() : box.right();
            float top = flipped ? from.height() - box.bottom() : box.top();
            float bottom = flipped ? from.height() - box.top() : box.bottom();
            float u = (float) (left * scale + x);
            float v = (float) (top * scale + y);
            float end = (float) (right * scale + x);
            float low = (float) (bottom * scale + y);
            return turned ? new Box(v, u, low, end) : new Box(u, v, end, low);
        }
    }

    /// Between four pixels; beyond the edge the last.
    private float sample(int channel, double u, double v) {
        double x = Math.clamp(u - 0.5, 0, picture.width() - 1.001);
        double y = Math.clamp(v - 0.5, 0, picture.height() - 1.001);
        int at = (channel * picture.height() + (int) y) * picture.width() + (int) x;
        float right = (float) (x - (int) x);
        float down = (float) (y - (int) y);
        var values = picture.values();
        float upper = values[at] * (1 - right) + values[at + 1] * right;
        int below = at + picture.width();
        float lower = values[below] * (1 - right) + values[below + 1] * right;
        return upper * (1 - down) + lower * down;
    }

    /// What the network is to say, [#WANTED] planes of squares.
    void want(float[] to, int start) {
        int width = picture.width() / CellNetwork.SQUARE;
        int height = picture.height() / CellNetwork.SQUARE;
        int area = width * height;
        Arrays.fill(to, start, start + WANTED * area, 0);
        var largest =
                cells.stream()
                        .sorted((a, b) -> Float.compare(b.box().area(), a.box().area()))
                        .toList();
        for (var cell : largest) {
            want(cell, to, start, width, height);
        }
    }

    /// Smaller cells come later and have their way where two meet.
    private static void want(Smears.Marked cell, float[] to, int start, int width, int height) {
        var box = cell.box().scaled(1f / CellNetwork.SQUARE, 1f / CellNetwork.SQUARE);
        int area = width * height;
        int column = Math.clamp((int) ((box.left() + box.right()) / 2), 0, width - 1);
        int row = Math.clamp((int) ((box.top() + box.bottom()) / 2), 0, height - 1);
        double wide = Math.max(LEAST_SPREAD, SPREAD * 1.3 * box.width());
        double high = Math.max(LEAST_SPREAD, SPREAD * 1.3 * box.height());
        int heat = start + cell.cell().ordinal() * area;
        int edges = start + Cell.ALL.size() * area;
        double sum = 0;
        int reach = (int) Math.ceil(3 * Math.max(wide, high));
        for (int pass = 0; pass < 2; pass++) {
            for (int y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
                for (int x = Math.max(0, column - reach);
                        x <= Math.min(width - 1, column + reach);
                        x++) {
                    double u = (x - column) / wide;
                    double v = (y - row) / high;
                    double near = Math.exp(-(u * u + v * v) / 2);
                    double inside =
                            Math.min(
                                    Math.min(x + 0.5 - box.left(), box.right() - x - 0.5),
                                    Math.min(y + 0.5 - box.top(), box.bottom() - y - 0.5));
                    if (near < 0.1) {
                        continue;
                    }
                    int at = y * width + x;
                    if (pass == 0) {
                        to[heat + at] = Math.max(to[heat + at], (float) near);
                        sum += inside > 0 ? near : 0;
                    } else if (inside > 0) {
                        int square = CellNetwork.SQUARE;
                        to[edges + at] = (x + 0.5f - box.left()) * square;
                        to[edges + area + at] = (y + 0.5f - box.top()) * square;
                        to[edges + 2 * area + at] = (box.right() - x - 0.5f) * square;
                        to[edges + 3 * area + at] = (box.bottom() - y - 0.5f) * square;
                        to[edges + 4 * area + at] = (float) (near / sum);
                    }
                }
            }
        }
        to[heat + row * width + column] = 1;
    }
}
