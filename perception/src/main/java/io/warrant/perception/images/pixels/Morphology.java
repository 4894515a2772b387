package io.warrant.perception.images.pixels;

import java.util.Arrays;

/// The least and the greatest of a square around each pixel. Windows are doubled until they are as
/// wide as the square, so that the cost grows with the logarithm of its side.
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
        return columns(columns(plane, radius, sign).transposed(), radius, sign).transposed();
    }

    private static Plane columns(Plane plane, int radius, int sign) {
        int width = plane.width();
        int border = radius * width;
        int size = plane.values().length;
        var from = new float[size + 2 * border];
        Arrays.fill(from, 0, border, Float.NEGATIVE_INFINITY);
        Arrays.fill(from, border + size, from.length, Float.NEGATIVE_INFINITY);
        for (int at = 0; at < size; at++) {
            from[border + at] = sign * plane.values()[at];
        }
        var to = new float[from.length];
        int window = 2 * radius + 1;
        for (int wide = 1; wide < window; ) {
            int more = Math.min(wide, window - wide);
            greatest(from, to, more * width);
            var swapped = from;
            from = to;
            to = swapped;
            wide += more;
        }
        var out = new float[size];
        for (int at = 0; at < size; at++) {
            out[at] = sign * from[at];
        }
        return new Plane(width, plane.height(), out);
    }

    private static void greatest(float[] from, float[] to, int apart) {
        int last = from.length - apart;
        for (int at = 0; at < last; at++) {
            to[at] = Math.max(from[at], from[at + apart]);
        }
        System.arraycopy(from, last, to, last, apart);
    }
}
