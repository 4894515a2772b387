package io.warrant.perception.images.pixels;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Smoothing. A Gaussian is approached by three running means, whose cost doesn't grow with its
/// width (Wells 1986). At the border the outermost pixel goes on.
public final class Blur {

    /// Kernels that reach no farther are run tap by tap.
    private static final int DIRECT = 4;

    /// So many columns are worked on at once, which stay in the processor's cache.
    private static final int STRIP = 128;

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
        int reach = IntStream.of(radii).sum();
        return reach <= DIRECT ? direct(plane, kernel(radii, reach)) : running(plane, radii);
    }

    private static Plane running(Plane plane, int[] radii) {
        int width = plane.width();
        int height = plane.height();
        var out = new float[width * height];
        for (int left = 0; left < width; left += STRIP) {
            int lanes = Math.min(STRIP, width - left);
            var rows = new float[height][lanes];
            for (int y = 0; y < height; y++) {
                System.arraycopy(plane.values(), y * width + left, rows[y], 0, lanes);
            }
            var spare = new float[height][lanes];
            for (int radius : radii) {
                down(rows, spare, radius);
                var swapped = rows;
                rows = spare;
                spare = swapped;
            }
            for (int y = 0; y < height; y++) {
                System.arraycopy(rows[y], 0, out, y * width + left, lanes);
            }
        }
        int reach = IntStream.of(radii).sum();
        var wide = new float[width + 2 * reach];
        for (int y = 0; y < height; y++) {
            System.arraycopy(out, y * width, wide, reach, width);
            frame(wide, reach);
            for (int radius : radii) {
                wide = Rows.windows(wide, 2 * radius + 1);
                Rows.scale(wide, 1f / (2 * radius + 1), wide);
            }
            System.arraycopy(wide, 0, out, y * width, width);
        }
        return new Plane(width, height, out);
    }

    /// The outermost pixels go on.
    private static void frame(float[] wide, int reach) {
        int last = wide.length - reach;
        Arrays.fill(wide, 0, reach, wide[reach]);
        Arrays.fill(wide, last, wide.length, wide[last - 1]);
    }

    /// What the running means come to together.
    private static float[] kernel(int[] radii, int reach) {
        var kernel = new float[2 * reach + 1];
        kernel[reach] = 1;
        for (int radius : radii) {
            var wider = new float[kernel.length];
            for (int at = 0; at < kernel.length; at++) {
                for (int d = -radius; d <= radius; d++) {
                    if (at + d >= 0 && at + d < kernel.length) {
                        wider[at + d] += kernel[at] / (2 * radius + 1);
                    }
                }
            }
            kernel = wider;
        }
        return kernel;
    }

    /// Tap by tap, which is faster where there are few.
    private static Plane direct(Plane plane, float[] kernel) {
        int width = plane.width();
        int height = plane.height();
        int reach = kernel.length / 2;
        var out = new float[width * height];
        var row = new float[width];
        var wide = new float[width + 2 * reach];
        for (int y = 0; y < height; y++) {
            var sums = new float[width];
            for (int k = 0; k < kernel.length; k++) {
                int from = Math.clamp(y + k - reach, 0, height - 1) * width;
                System.arraycopy(plane.values(), from, row, 0, width);
                Rows.add(row, kernel[k], sums);
            }
            System.arraycopy(sums, 0, wide, reach, width);
            frame(wide, reach);
            Arrays.fill(sums, 0);
            for (int k = 0; k < kernel.length; k++) {
                System.arraycopy(wide, k, row, 0, width);
                Rows.add(row, kernel[k], sums);
            }
            System.arraycopy(sums, 0, out, y * width, width);
        }
        return new Plane(width, height, out);
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

    private static void down(float[][] from, float[][] to, int radius) {
        int last = from.length - 1;
        float scale = 1f / (2 * radius + 1);
        var sums = new float[from[0].length];
        for (int d = -radius; d <= radius; d++) {
            Rows.add(from[Math.clamp(d, 0, last)], 1, sums);
        }
        for (int y = 0; y <= last; y++) {
            Rows.scale(sums, scale, to[y]);
            Rows.move(from[Math.min(y + radius + 1, last)], from[Math.max(y - radius, 0)], sums);
        }
    }
}
