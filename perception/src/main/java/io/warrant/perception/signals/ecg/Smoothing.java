package io.warrant.perception.signals.ecg;

import java.util.Arrays;

/// Small filters.
final class Smoothing {

    private Smoothing() {}

    /// Mean over a window around each sample.
    static double[] mean(double[] signal, int window) {
        int n = signal.length;
        var sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + signal[i];
        }
        var smooth = new double[n];
        int half = window / 2;
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - half);
            int to = Math.min(n, i + half + 1);
            smooth[i] = (sums[to] - sums[from]) / (to - from);
        }
        return smooth;
    }

    /// Median over a window around every `step`-th sample, straight between these: slow drift
    /// without the waves.
    static double[] drift(double[] signal, int window, int step) {
        int n = signal.length;
        var drift = new double[n];
        double before = median(signal, 0, window);
        for (int at = 0; at < n; at += step) {
            double next = median(signal, Math.min(n - 1, at + step), window);
            int to = Math.min(n, at + step);
            for (int i = at; i < to; i++) {
                drift[i] = before + (next - before) * (i - at) / step;
            }
            before = next;
        }
        return drift;
    }

    private static double median(double[] signal, int at, int window) {
        int from = Math.max(0, at - window / 2);
        int to = Math.min(signal.length, at + window / 2 + 1);
        return median(Arrays.copyOfRange(signal, from, to));
    }

    /// Sorts what it is given.
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// How fast the signal rises at each sample, per sample, over two samples on each side.
    static double[] slope(double[] signal) {
        int n = signal.length;
        var slope = new double[n];
        for (int i = 0; i < n; i++) {
            int low = Math.max(0, i - 2);
            int high = Math.min(n - 1, i + 2);
            slope[i] = (signal[high] - signal[low]) / (high - low);
        }
        return slope;
    }
}
