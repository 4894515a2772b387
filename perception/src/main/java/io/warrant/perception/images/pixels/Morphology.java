package io.warrant.perception.images.pixels;

import java.util.Arrays;

/// The least and the greatest of a square around each pixel. Rows are compared whole, which a
/// processor does many pixels at a time; along a row, windows are doubled until they are as wide as
/// the square.
public final class Morphology {

    private Morphology() {}

    /// The greatest within so many pixels to each side.
    public static Plane dilate(Plane plane, int radius) {
        return square(plane, radius, 1);
    }

    /// The least within so many pixels to each side.
    public static Plane erode(Plane plane, int radius) {
        return square(plane, radius, -1);
    }

    /// Without what is darker than its surroundings and narrower than the square.
    public static Plane close(Plane plane, int radius) {
        return erode(dilate(plane, radius), radius);
    }

    /// Without what is brighter than its surroundings and narrower than the square.
    public static Plane open(Plane plane, int radius) {
        return dilate(erode(plane, radius), radius);
    }

    private static Plane square(Plane plane, int radius, int sign) {
        int width = plane.width();
        int height = plane.height();
        var out = new float[width * height];
        var row = new float[width];
        var wide = new float[width + 2 * radius];
        var shifted = new float[wide.length];
        for (int y = 0; y < height; y++) {
            var best = new float[width];
            Arrays.fill(best, sign * Float.NEGATIVE_INFINITY);
            for (int v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++) {
                System.arraycopy(plane.values(), v * width, row, 0, width);
                join(row, best, sign);
            }
            Arrays.fill(wide, sign * Float.NEGATIVE_INFINITY);
            System.arraycopy(best, 0, wide, radius, width);
            int window = 2 * radius + 1;
            for (int far = 1; far < window; ) {
                int more = Math.min(far, window - far);
                System.arraycopy(wide, more, shifted, 0, wide.length - more);
                join(shifted, wide, sign);
                far += more;
            }
            System.arraycopy(wide, 0, out, y * width, width);
        }
        return new Plane(width, height, out);
    }

    private static void join(float[] row, float[] to, int sign) {
        if (sign > 0) {
            Rows.greater(row, to);
        } else {
            Rows.lesser(row, to);
        }
    }
}
