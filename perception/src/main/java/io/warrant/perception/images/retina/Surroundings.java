package io.warrant.perception.images.retina;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Morphology;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What each pixel's surroundings look like: contrast against the background at several scales,
/// bright and dark spots narrower than several widths, blobs and lines, colour, texture, and the
/// place in the field. Coarse features are kept at a fraction of the size.
public final class Surroundings {

    /// How many numbers there are a pixel.
    public static final int COUNT = 57;

    /// How far the background of a place reaches, as a share of the photograph's width.
    private static final double BACKGROUND = 0.04;

    private static final int BACKGROUND_SCALE = 4;

    private final Fundus fundus;
    private final List<Feature> features;

    /// A feature of each pixel.
    ///
    /// @param shift the plane has one pixel for `2^shift` by `2^shift` of the photograph
    private record Feature(Plane plane, int shift) {}

    private Surroundings(Fundus fundus, List<Feature> features) {
        this.fundus = fundus;
        this.features = features;
    }

    /// All features of a photograph.
    public static Surroundings of(Fundus fundus) {
        return new Surroundings(fundus, all(fundus));
    }

    /// How many numbers there are a pixel.
    public int size() {
        return features.size();
    }

    /// Writes the features of a pixel side by side.
    public void copy(int x, int y, float[] to, int offset) {
        for (int i = 0; i < features.size(); i++) {
            var feature = features.get(i);
            var plane = feature.plane();
            int u = Math.min(x >> feature.shift(), plane.width() - 1);
            int v = Math.min(y >> feature.shift(), plane.height() - 1);
            to[offset + i] = plane.values()[v * plane.width() + u];
        }
    }

    /// Writes the features of some pixels of a row side by side, plane by plane, which is how they
    /// lie in memory.
    ///
    /// @param first the first pixel
    /// @param step only every so many-th from there; where the row ends before, its last
    public void copyRow(int y, int first, int step, float[] to) {
        int size = features.size();
        for (int i = 0; i < size; i++) {
            var plane = features.get(i).plane();
            int shift = features.get(i).shift();
            int start = Math.min(y >> shift, plane.height() - 1) * plane.width();
            int x = first;
            for (int at = i; at < to.length; at += size, x += step) {
                to[at] = plane.values()[start + Math.min(x >> shift, plane.width() - 1)];
            }
        }
    }

    /// Groups of features, worked out side by side and kept in this order.
    private static List<Feature> all(Fundus fundus) {
        var half = fundus.half();
        var contrasts =
                List.of(
                                () -> contrast(fundus.green(), fundus.field()),
                                () -> contrast(half.red(), half.field()),
                                (Supplier<Plane>) () -> contrast(half.blue(), half.field()))
                        .parallelStream()
                        .map(Supplier::get)
                        .toList();
        var green = contrasts.getFirst();
        var fine = Blur.gaussian(green, 0.7);
        var small = half(green);
        var tiny = half(small);
        List<Consumer<Surroundings>> groups =
                List.of(
                        it -> it.narrow(fine, 2, 0),
                        it -> it.fine(green, fine),
                        it -> it.scales(small, tiny),
                        it -> it.channel(contrasts.get(1)),
                        it -> it.channel(contrasts.get(2)),
                        it -> it.add(it.colour(half), 1),
                        it -> it.addBends(Blur.gaussian(small, 3), 1),
                        it -> it.narrow(small, 3, 1),
                        it -> it.spots(small, 5, 1),
                        it -> it.spots(tiny, 6, 2),
                        it -> it.texture(small),
                        it -> it.place(half),
                        it -> it.broad(half));
        return groups.parallelStream()
                .flatMap(group -> {
                    var part = new Surroundings(fundus, new ArrayList<>());
                    group.accept(part);
                    return part.features.stream();
                })
                .toList();
    }

    private void channel(Plane contrast) {
        add(contrast, 1);
        add(Blur.gaussian(contrast, 1), 1);
        add(Blur.gaussian(half(contrast), 2), 2);
    }

    /// A channel less its background, by the light at that place; 0 outside the field.
    private static Plane contrast(Plane channel, Plane field) {
        var background = background(channel, field);
        var out = Plane.empty(channel.width(), channel.height());
        for (int at = 0; at < out.values().length; at++) {
            float around = background.values()[at];
            float differs = (channel.values()[at] - around) / (around + 0.05f);
            out.values()[at] = field.values()[at] > 0 ? differs : 0;
        }
        return out;
    }

    /// The mean light of the field around each pixel, worked out at a fraction of the size.
    private static Plane background(Plane channel, Plane field) {
        int width = Math.max(1, channel.width() / BACKGROUND_SCALE);
        int height = Math.max(1, channel.height() / BACKGROUND_SCALE);
        var masked = Plane.empty(channel.width(), channel.height());
        for (int at = 0; at < masked.values().length; at++) {
            masked.values()[at] = channel.values()[at] * field.values()[at];
        }
        double sigma = width * BACKGROUND;
        var light = Blur.gaussian(Resize.to(masked, width, height), sigma);
        var inside = Blur.gaussian(Resize.to(field, width, height), sigma);
        for (int at = 0; at < light.values().length; at++) {
            light.values()[at] /= Math.max(0.05f, inside.values()[at]);
        }
        return Resize.to(light, channel.width(), channel.height());
    }

    /// @param fine the contrast, slightly smoothed
    private void fine(Plane green, Plane fine) {
        var smooth = Blur.gaussian(green, 1.5);
        add(fine, 0);
        add(smooth, 0);
        add(fine.minus(smooth), 0);
        addBends(smooth, 0);
    }

    /// @param half the contrast at half the size
    /// @param quarter the same at a quarter
    private void scales(Plane half, Plane quarter) {
        var previous = Blur.gaussian(half, 0.75);
        for (double sigma : new double[] {1.5, 3}) {
            var smooth = Blur.gaussian(half, sigma);
            add(smooth, 1);
            add(previous.minus(smooth), 1);
            if (sigma == 1.5) {
                addBends(smooth, 1);
            }
            previous = smooth;
        }
        previous = Blur.gaussian(quarter, 1.5);
        for (double sigma : new double[] {3, 6}) {
            var smooth = Blur.gaussian(quarter, sigma);
            add(smooth, 2);
            add(previous.minus(smooth), 2);
            previous = smooth;
        }
    }

    /// Green by red, which tells yellow and white from red.
    private Plane colour(Fundus half) {
        var out = Plane.empty(half.width(), half.height());
        for (int at = 0; at < out.values().length; at++) {
            out.values()[at] = half.green().values()[at] / (half.red().values()[at] + 0.05f);
        }
        return out;
    }

    /// How the surface bends along and across: a spot bends both ways, a vessel one way.
    private void addBends(Plane smooth, int shift) {
        var most = Plane.empty(smooth.width(), smooth.height());
        var least = Plane.empty(smooth.width(), smooth.height());
        var slope = Plane.empty(smooth.width(), smooth.height());
        for (int y = 1; y < smooth.height() - 1; y++) {
            bends(new Around(smooth, y), most, least, slope, y);
        }
        add(most, shift);
        add(least, shift);
        add(slope, shift);
    }

    /// A row of a plane with its eight neighbours, each at the index of its own pixel.
    private record Around(float[][] above, float[][] own, float[][] below) {

        Around(Plane plane, int y) {
            this(three(plane, y - 1), three(plane, y), three(plane, y + 1));
        }

        /// One to the left, as it is, and one to the right.
        private static float[][] three(Plane plane, int y) {
            int inner = plane.width() - 2;
            var three = new float[3][Math.max(0, inner)];
            for (int shift = 0; shift < 3 && inner > 0; shift++) {
                System.arraycopy(plane.values(), y * plane.width() + shift, three[shift], 0, inner);
            }
            return three;
        }
    }

    private static void bends(Around around, Plane most, Plane least, Plane slope, int y) {
        int inner = around.own[1].length;
        var highest = new float[inner];
        var lowest = new float[inner];
        var steep = new float[inner];
        bends(around.own[0], around.own[1], around.own[2], highest);
        bends(around.above[1], around.own[1], around.below[1], lowest);
        turns(around, steep);
        roots(highest, lowest, steep);
        int start = y * most.width() + 1;
        System.arraycopy(highest, 0, most.values(), start, inner);
        System.arraycopy(lowest, 0, least.values(), start, inner);
        slopes(around, steep);
        System.arraycopy(steep, 0, slope.values(), start, inner);
    }

    private static void bends(float[] before, float[] own, float[] after, float[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] = before[x] + after[x] - 2 * own[x];
        }
    }

    private static void turns(Around around, float[] to) {
        var upperLeft = around.above[0];
        var upperRight = around.above[2];
        var lowerLeft = around.below[0];
        var lowerRight = around.below[2];
        for (int x = 0; x < to.length; x++) {
            to[x] = (upperLeft[x] + lowerRight[x] - upperRight[x] - lowerLeft[x]) / 4;
        }
    }

    /// From the bends across, down and both to the greatest and the least of all directions.
    private static void roots(float[] across, float[] down, float[] both) {
        for (int x = 0; x < across.length; x++) {
            float half = (across[x] - down[x]) / 2;
            float middle = (across[x] + down[x]) / 2;
            float root = (float) Math.sqrt(half * half + both[x] * both[x]);
            across[x] = middle + root;
            down[x] = middle - root;
        }
    }

    private static void slopes(Around around, float[] to) {
        var left = around.own[0];
        var right = around.own[2];
        var up = around.above[1];
        var down = around.below[1];
        for (int x = 0; x < to.length; x++) {
            float dx = right[x] - left[x];
            float dy = down[x] - up[x];
            to[x] = dx * dx + dy * dy;
        }
    }

    /// Dark and bright spots narrower than so many pixels to each side.
    private void narrow(Plane plane, int radius, int shift) {
        add(Morphology.close(plane, radius).minus(plane), shift);
        add(plane.minus(Morphology.open(plane, radius)), shift);
    }

    /// The same, with how many are around.
    private void spots(Plane plane, int radius, int shift) {
        var dark = Morphology.close(plane, radius).minus(plane);
        var bright = plane.minus(Morphology.open(plane, radius));
        double around = 16.0 / (1 << shift);
        add(dark, shift);
        add(bright, shift);
        add(Blur.gaussian(dark, around), shift);
        add(Blur.gaussian(bright, around), shift);
        add(Morphology.dilate(dark, 8 >> shift), shift);
        add(Morphology.dilate(bright, 8 >> shift), shift);
    }

    /// @param half the contrast at half the size
    private void texture(Plane half) {
        var squares = Plane.empty(half.width(), half.height());
        for (int at = 0; at < squares.values().length; at++) {
            squares.values()[at] = half.values()[at] * half.values()[at];
        }
        var quarter = half(squares);
        add(Blur.gaussian(squares, 2), 1);
        add(Blur.gaussian(quarter, 3), 2);
        add(Blur.gaussian(quarter, 12), 2);
    }

    private void place(Fundus half) {
        var extent = fundus.extent();
        var far = Plane.empty((fundus.width() + 3) / 4, (fundus.height() + 3) / 4);
        for (int at = 0; at < far.values().length; at++) {
            int x = 4 * (at % far.width());
            int y = 4 * (at / far.width());
            double away = Math.hypot(x - extent.x(), y - extent.y());
            far.values()[at] = (float) (away / extent.radius());
        }
        add(far, 2);
        var inside = half(half.field());
        add(Blur.mean(inside, Math.max(1, inside.width() / 32)), 2);
    }

    /// The light itself, broadly, and that of the whole photograph.
    private void broad(Fundus half) {
        for (var channel : List.of(half.red(), half.green(), half.blue())) {
            var quarter = half(channel);
            add(Blur.gaussian(quarter, 1.5), 2);
            add(Blur.gaussian(quarter, 12), 2);
            double sum = 0;
            for (float value : quarter.values()) {
                sum += value;
            }
            float mean = (float) (16 * sum / fundus.extent().area());
            add(new Plane(1, 1, new float[] {mean}), 30);
        }
    }

    private static Plane half(Plane plane) {
        return Resize.to(plane, Math.max(1, plane.width() / 2), Math.max(1, plane.height() / 2));
    }

    private void add(Plane plane, int shift) {
        features.add(new Feature(plane, shift));
    }
}
