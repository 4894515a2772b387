package io.warrant.perception.images.retina;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Morphology;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What each pixel's surroundings look like: contrast against the background at several scales,
/// bright and dark spots narrower than several widths, blobs and lines, colour, texture, and the
/// place in the field. Coarse features are kept at a fraction of the size.
public final class Surroundings {

    /// How many numbers there are a pixel.
    public static final int COUNT = 57;

    /// In quarters of the photograph's pixels.
    private static final double BACKGROUND = 10;

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
    /// @param step only every so many-th pixel
    public void copyRow(int y, int step, float[] to) {
        int size = features.size();
        for (int i = 0; i < size; i++) {
            var plane = features.get(i).plane();
            int shift = features.get(i).shift();
            int start = Math.min(y >> shift, plane.height() - 1) * plane.width();
            int at = i;
            for (int x = 0; x < fundus.width(); x += step, at += size) {
                to[at] = plane.values()[start + Math.min(x >> shift, plane.width() - 1)];
            }
        }
    }

    /// Groups of features, worked out side by side and kept in this order.
    private static List<Feature> all(Fundus fundus) {
        var contrasts =
                Stream.of(fundus.green(), fundus.red(), fundus.blue())
                        .parallel()
                        .map(channel -> contrast(fundus, channel))
                        .toList();
        var green = contrasts.getFirst();
        List<Consumer<Surroundings>> groups =
                List.of(
                        it -> it.scales(green),
                        it -> it.channel(contrasts.get(1)),
                        it -> it.channel(contrasts.get(2)),
                        it -> it.add(it.colour(), 0),
                        it -> it.addBends(Blur.gaussian(green, 1.5), 0),
                        it -> it.addBends(Blur.gaussian(green, 3), 0),
                        it -> it.addBends(Blur.gaussian(half(green), 3), 1),
                        it -> it.narrow(green, 2),
                        it -> it.narrow(green, 5),
                        it -> it.spots(half(green), 5),
                        it -> it.spots(half(green), 12),
                        it -> it.texture(green),
                        Surroundings::place,
                        Surroundings::broad);
        return groups.parallelStream()
                .flatMap(group -> {
                    var part = new Surroundings(fundus, new ArrayList<>());
                    group.accept(part);
                    return part.features.stream();
                })
                .toList();
    }

    private void channel(Plane contrast) {
        add(Blur.gaussian(contrast, 0.7), 0);
        add(Blur.gaussian(contrast, 2), 0);
        add(Blur.gaussian(half(contrast), 4), 1);
    }

    /// A channel less its background, by the light at that place; 0 outside the field.
    private static Plane contrast(Fundus fundus, Plane channel) {
        var background = background(fundus, channel);
        var out = Plane.empty(fundus.width(), fundus.height());
        for (int at = 0; at < out.values().length; at++) {
            float around = background.values()[at];
            out.values()[at] =
                    fundus.field().values()[at] > 0
                            ? (channel.values()[at] - around) / (around + 0.05f)
                            : 0;
        }
        return out;
    }

    /// The mean light of the field around each pixel, worked out at a fraction of the size.
    private static Plane background(Fundus fundus, Plane channel) {
        int width = Math.max(1, fundus.width() >> 2);
        int height = Math.max(1, fundus.height() >> 2);
        var masked = Plane.empty(fundus.width(), fundus.height());
        for (int at = 0; at < masked.values().length; at++) {
            masked.values()[at] = channel.values()[at] * fundus.field().values()[at];
        }
        var light = Blur.gaussian(Resize.to(masked, width, height), BACKGROUND);
        var inside = Blur.gaussian(Resize.to(fundus.field(), width, height), BACKGROUND);
        for (int at = 0; at < light.values().length; at++) {
            light.values()[at] /= Math.max(0.05f, inside.values()[at]);
        }
        return Resize.to(light, fundus.width(), fundus.height());
    }

    private void scales(Plane green) {
        var fine = Blur.gaussian(green, 0.7);
        add(fine, 0);
        var previous = fine;
        for (double sigma : new double[] {1.5, 3, 6}) {
            var smooth = Blur.gaussian(green, sigma);
            add(smooth, 0);
            add(previous.minus(smooth), 0);
            previous = smooth;
        }
        var half = half(green);
        var before = Blur.gaussian(half, 3);
        for (double sigma : new double[] {6, 12}) {
            var smooth = Blur.gaussian(half, sigma);
            add(smooth, 1);
            add(before.minus(smooth), 1);
            before = smooth;
        }
    }

    /// Green by red, which tells yellow and white from red.
    private Plane colour() {
        var out = Plane.empty(fundus.width(), fundus.height());
        for (int at = 0; at < out.values().length; at++) {
            out.values()[at] = fundus.green().values()[at] / (fundus.red().values()[at] + 0.05f);
        }
        return Blur.gaussian(out, 1);
    }

    /// How the surface bends along and across: a spot bends both ways, a vessel one way.
    private void addBends(Plane smooth, int shift) {
        var most = Plane.empty(smooth.width(), smooth.height());
        var least = Plane.empty(smooth.width(), smooth.height());
        var slope = Plane.empty(smooth.width(), smooth.height());
        int width = smooth.width();
        var v = smooth.values();
        for (int y = 1; y < smooth.height() - 1; y++) {
            for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
                float xx = v[at - 1] + v[at + 1] - 2 * v[at];
                float yy = v[at - width] + v[at + width] - 2 * v[at];
                float xy =
                        (v[at - width - 1]
                                        + v[at + width + 1]
                                        - v[at - width + 1]
                                        - v[at + width - 1])
                                / 4;
                float root = (float) Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
                most.values()[at] = (xx + yy) / 2 + root;
                least.values()[at] = (xx + yy) / 2 - root;
                float dx = v[at + 1] - v[at - 1];
                float dy = v[at + width] - v[at - width];
                slope.values()[at] = dx * dx + dy * dy;
            }
        }
        add(most, shift);
        add(least, shift);
        add(slope, shift);
    }

    /// Dark and bright spots narrower than so many pixels to each side.
    private void narrow(Plane green, int radius) {
        var fine = Blur.gaussian(green, 0.7);
        add(Morphology.close(fine, radius).minus(fine), 0);
        add(fine.minus(Morphology.open(fine, radius)), 0);
    }

    /// The same at half the size, with how many are around.
    private void spots(Plane half, int radius) {
        var dark = Morphology.close(half, radius).minus(half);
        var bright = half.minus(Morphology.open(half, radius));
        add(dark, 1);
        add(bright, 1);
        add(Blur.gaussian(dark, 8), 1);
        add(Blur.gaussian(bright, 8), 1);
        add(Morphology.dilate(dark, 4), 1);
        add(Morphology.dilate(bright, 4), 1);
    }

    private void texture(Plane green) {
        var squares = Plane.empty(green.width(), green.height());
        for (int at = 0; at < squares.values().length; at++) {
            squares.values()[at] = green.values()[at] * green.values()[at];
        }
        add(Blur.gaussian(half(squares), 2), 1);
        add(Blur.gaussian(half(squares), 6), 1);
        add(Blur.gaussian(half(squares), 24), 1);
    }

    private void place() {
        var extent = fundus.extent();
        var far = Plane.empty((fundus.width() + 3) / 4, (fundus.height() + 3) / 4);
        for (int at = 0; at < far.values().length; at++) {
            int x = 4 * (at % far.width());
            int y = 4 * (at / far.width());
            double away = Math.hypot(x - extent.x(), y - extent.y());
            far.values()[at] = (float) (away / extent.radius());
        }
        add(far, 2);
        int quarter = fundus.width() >> 2;
        var inside = Resize.to(fundus.field(), quarter, Math.max(1, fundus.height() >> 2));
        add(Blur.mean(inside, Math.max(1, quarter / 32)), 2);
    }

    /// The light itself, broadly, and that of the whole photograph.
    private void broad() {
        for (var channel : List.of(fundus.red(), fundus.green(), fundus.blue())) {
            var quarter =
                    Resize.to(
                            channel,
                            Math.max(1, fundus.width() >> 2),
                            Math.max(1, fundus.height() >> 2));
            add(Blur.gaussian(quarter, 1.5), 2);
            add(Blur.gaussian(quarter, 12), 2);
            double sum = 0;
            for (float value : channel.values()) {
                sum += value;
            }
            add(new Plane(1, 1, new float[] {(float) (sum / fundus.extent().area())}), 30);
        }
    }

    private static Plane half(Plane plane) {
        return Resize.to(plane, Math.max(1, plane.width() >> 1), Math.max(1, plane.height() >> 1));
    }

    private void add(Plane plane, int shift) {
        features.add(new Feature(plane, shift));
    }
}
