package io.warrant.perception.images.retina;

import io.warrant.perception.images.pixels.Blur;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.recording.Picture;

/// A photograph of the retina at a fixed width, and where in it the retina is.
///
/// @param field 1 within the round field of view, else 0
/// @param extent of the field
public record Fundus(Plane red, Plane green, Plane blue, Plane field, Extent extent) {

    private static final float DARK = 0.06f;

    /// @param radius half the field's width
    public record Extent(double x, double y, double radius, double area) {}

    /// @param width the photograph is brought to it, with the height that follows
    public static Fundus of(Picture picture, int width) {
        int height = (int) Math.round((double) picture.height() * width / picture.width());
        var sized = Resize.to(picture, width, Math.max(1, height));
        int last = picture.channels() - 1;
        var red = Plane.of(sized, 0);
        var green = Plane.of(sized, Math.min(1, last));
        var field = field(red, green);
        return new Fundus(red, green, Plane.of(sized, last), field, extent(field));
    }

    private static Plane field(Plane red, Plane green) {
        var bright = Plane.empty(red.width(), red.height());
        for (int at = 0; at < bright.values().length; at++) {
            bright.values()[at] = (red.values()[at] + green.values()[at]) / 2;
        }
        var smooth = Blur.gaussian(bright, red.width() / 200.0);
        for (int at = 0; at < bright.values().length; at++) {
            bright.values()[at] = smooth.values()[at] > DARK ? 1 : 0;
        }
        return bright;
    }

    private static Extent extent(Plane field) {
        double area = 0;
        double sumX = 0;
        double sumY = 0;
        int left = field.width();
        int right = 0;
        for (int at = 0; at < field.values().length; at++) {
            if (field.values()[at] > 0) {
                int x = at % field.width();
                int y = at / field.width();
                area++;
                sumX += x;
                sumY += y;
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        double some = Math.max(1, area);
        return new Extent(sumX / some, sumY / some, Math.max(1, right - left + 1) / 2.0, area);
    }

    /// The same at half the size.
    Fundus half() {
        int width = Math.max(1, width() / 2);
        int height = Math.max(1, height() / 2);
        var inside = Resize.to(field, width, height);
        for (int at = 0; at < inside.values().length; at++) {
            inside.values()[at] = inside.values()[at] >= 0.5f ? 1 : 0;
        }
        return new Fundus(
                Resize.to(red, width, height),
                Resize.to(green, width, height),
                Resize.to(blue, width, height),
                inside,
                new Extent(extent.x / 2, extent.y / 2, extent.radius / 2, extent.area / 4));
    }

    public int width() {
        return field.width();
    }

    public int height() {
        return field.height();
    }
}
