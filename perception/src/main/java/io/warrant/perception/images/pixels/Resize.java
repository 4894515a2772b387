package io.warrant.perception.images.pixels;

import io.warrant.perception.recording.Picture;

/// The same at another size.
public final class Resize {

    private Resize() {}

    /// Each new pixel is the mean of the area that it covers (shrinking) or lies between its
    /// neighbours (growing).
    public static Plane to(Plane plane, int width, int height) {
        if (width == plane.width() && height == plane.height()) {
            return plane;
        }
        // The fewer rows, the less work along them.
        return height < plane.height()
                ? across(down(plane, height), width)
                : down(across(plane, width), height);
    }

    /// Each column at another length: whole rows are added up.
    private static Plane down(Plane plane, int height) {
        int width = plane.width();
        if (height == plane.height()) {
            return plane;
        }
        var taps = Taps.of(plane.height(), height);
        var out = new float[width * height];
        var row = new float[width];
        for (int y = 0; y < height; y++) {
            var sum = new float[width];
            for (int k = 0; k < taps.weights[y].length; k++) {
                int from = Math.clamp(taps.first[y] + k, 0, plane.height() - 1) * width;
                System.arraycopy(plane.values(), from, row, 0, width);
                Rows.add(row, taps.weights[y][k], sum);
            }
            System.arraycopy(sum, 0, out, y * width, width);
        }
        return new Plane(width, height, out);
    }

    /// Each row at another length.
    private static Plane across(Plane plane, int width) {
        if (width == plane.width()) {
            return plane;
        }
        var taps = Taps.of(plane.width(), width);
        var out = new float[width * plane.height()];
        for (int y = 0; y < plane.height(); y++) {
            taps.run(plane.values(), y * plane.width(), out, y * width);
        }
        return new Plane(width, plane.height(), out);
    }

    /// A picture at another size; its pixels cover as much more of the patient.
    public static Picture to(Picture picture, int width, int height) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        var pixels = new float[picture.channels() * width * height];
        for (int channel = 0; channel < picture.channels(); channel++) {
            var plane = to(Plane.of(picture, channel), width, height);
            System.arraycopy(plane.values(), 0, pixels, channel * width * height, width * height);
        }
        return new Picture(
                picture.document(),
                width,
                height,
                picture.channels(),
                pixels,
                picture.millimetres() * picture.width() / width);
    }

    /// Which old pixels make up a new one, and with what weight.
    private record Taps(int count, int[] first, float[][] weights) {

        static Taps of(int from, int to) {
            var first = new int[to];
            var weights = new float[to][];
            double scale = (double) from / to;
            double reach = Math.max(1, scale);
            for (int i = 0; i < to; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int low = (int) Math.ceil(centre - reach + 1e-9);
                int high = (int) Math.floor(centre + reach - 1e-9);
                first[i] = low;
                weights[i] = new float[Math.max(1, high - low + 1)];
                double sum = 0;
                for (int k = 0; k < weights[i].length; k++) {
                    weights[i][k] = (float) (1 - Math.abs(low + k - centre) / reach);
                    sum += weights[i][k];
                }
                for (int k = 0; k < weights[i].length; k++) {
                    weights[i][k] /= (float) sum;
                }
            }
            return new Taps(from, first, weights);
        }

        void run(float[] from, int start, float[] to, int target) {
            for (int i = 0; i < first.length; i++) {
                float sum = 0;
                var own = weights[i];
                boolean within = first[i] >= 0 && first[i] + own.length <= count;
                for (int k = 0; k < own.length; k++) {
                    int at = within ? first[i] + k : Math.clamp(first[i] + k, 0, count - 1);
                    sum += own[k] * from[start + at];
                }
                to[target + i] = sum;
            }
        }
    }
}
