package io.warrant.perception.images.reading;

import java.util.Arrays;

/// Which values are shown from black to white (PS3.3 C.11.2.1.2).
record Window(double low, double high) {

    static Window centred(double centre, double width) {
        double low = centre - 0.5 - (width - 1) / 2;
        return new Window(low, low + Math.max(width - 1, 1));
    }

    /// From the least to the greatest.
    static Window spanning(float[] values) {
        return shares(values, 0, 1);
    }

    /// Between two shares of the sorted values, so that a few extremes don't darken all else.
    static Window shares(float[] values, double from, double to) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        double low = sorted[(int) (from * (sorted.length - 1))];
        double high = sorted[(int) (to * (sorted.length - 1))];
        return new Window(low, high > low ? high : low + 1);
    }

    float apply(double value) {
        return (float) Math.clamp((value - low) / (high - low), 0, 1);
    }
}
