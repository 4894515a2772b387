package io.warrant.perception.images.pixels;

import java.util.Arrays;

/// Arithmetic on whole rows. All arrays are read and written at the same index, which is what lets
/// Java's compiler do many numbers at a time; what lies elsewhere is copied first.
final class Rows {

    private Rows() {}

    /// Adds a row, weighed.
    static void add(float[] row, float weight, float[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] += weight * row[x];
        }
    }

    /// Adds one row and takes another away.
    static void move(float[] enters, float[] leaves, float[] sums) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += enters[x] - leaves[x];
        }
    }

    static void scale(float[] sums, float scale, float[] to) {
        for (int x = 0; x < sums.length; x++) {
            to[x] = sums[x] * scale;
        }
    }

    /// The sum of so many numbers from each index on; where they go beyond the end, these count as
    /// 0. Windows are doubled, and those that the width is made of added.
    static float[] windows(float[] row, int width) {
        var sums = new float[row.length];
        var shifted = new float[row.length];
        var window = row.clone();
        int done = 0;
        for (int wide = 1; wide <= width; wide *= 2) {
            if ((width & wide) != 0) {
                shift(window, done, shifted);
                add(shifted, 1, sums);
                done += wide;
            }
            if (2 * wide <= width) {
                shift(window, wide, shifted);
                add(shifted, 1, window);
            }
        }
        return sums;
    }

    private static void shift(float[] row, int by, float[] to) {
        int left = Math.max(0, row.length - by);
        System.arraycopy(row, row.length - left, to, 0, left);
        Arrays.fill(to, left, to.length, 0);
    }

    /// Keeps the greater of each.
    static void greater(float[] row, float[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] = Math.max(to[x], row[x]);
        }
    }

    /// Keeps the lesser of each.
    static void lesser(float[] row, float[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] = Math.min(to[x], row[x]);
        }
    }
}
