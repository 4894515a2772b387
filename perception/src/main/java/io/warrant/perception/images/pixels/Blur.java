package io.warrant.perception.images.pixels;

/// Smoothing. A Gaussian is approached by three running means, whose cost doesn't grow with its
/// width (Wells 1986). At the border the outermost pixel goes on.
public final class Blur {

    private Blur() {}

    /// @param sigma standard deviation in pixels; below 0.5 the plane stays as it is
    public static Plane gaussian(Plane plane, double sigma) {
        if (sigma < 0.5) {
            return plane;
        }
        return smooth(plane, radii(sigma));
    }

    /// The mean over a square of so many pixels to each side.
    public static Plane mean(Plane plane, int radius) {
        return smooth(plane, new int[] {radius});
    }

    private static Plane smooth(Plane plane, int[] radii) {
        return columns(columns(plane, radii).transposed(), radii).transposed();
    }

    private static Plane columns(Plane plane, int[] radii) {
        var from = plane.values();
        for (int radius : radii) {
            if (radius > 0) {
                var to = new float[from.length];
                columns(from, to, plane.width(), radius);
                from = to;
            }
        }
        return new Plane(plane.width(), plane.height(), from);
    }

    /// Three radii whose running means have about the variance of the Gaussian.
    private static int[] radii(double sigma) {
        double ideal = Math.sqrt(4 * sigma * sigma + 1);
        int lower = ((int) Math.floor(ideal) - 1) / 2;
        double missing = 12 * sigma * sigma - 3.0 * (2 * lower + 1) * (2 * lower + 1) + 3;
        double step = (2.0 * lower + 3) * (2 * lower + 3) - (2.0 * lower + 1) * (2 * lower + 1);
        int wider = Math.clamp(Math.round(missing / step), 0, 3);
        var radii = new int[3];
        for (int i = 0; i < 3; i++) {
            radii[i] = i < wider ? lower + 1 : lower;
        }
        return radii;
    }

    private static void columns(float[] from, float[] to, int width, int radius) {
        int height = from.length / width;
        float scale = 1f / (2 * radius + 1);
        var sums = new double[width];
        for (int d = -radius; d <= radius; d++) {
            int row = Math.clamp(d, 0, height - 1) * width;
            for (int x = 0; x < width; x++) {
                sums[x] += from[row + x];
            }
        }
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int enters = Math.min(y + radius + 1, height - 1) * width;
            int leaves = Math.max(y - radius, 0) * width;
            for (int x = 0; x < width; x++) {
                to[row + x] = (float) (sums[x] * scale);
                sums[x] += from[enters + x] - from[leaves + x];
            }
        }
    }
}
