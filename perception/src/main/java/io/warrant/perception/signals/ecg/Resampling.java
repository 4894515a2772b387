package io.warrant.perception.signals.ecg;

/// Gives a signal another rate, by sinc interpolation under a Hann window; what the lower rate
/// can't carry is taken out.
final class Resampling {

    /// Zero crossings of the sinc on each side.
    private static final int REACH = 12;

    /// Weights repeat after so many samples at most; rates are rounded to fit.
    private static final int PHASES = 1000;

    private Resampling() {}

    static double[] of(double[] signal, double from, double to) {
        if (from == to) {
            return signal.clone();
        }
        int length = (int) Math.round(signal.length * to / from);
        double step = from / to;
        double cut = Math.min(1, to / from);
        int reach = (int) Math.ceil(REACH / cut);
        var weights = new double[PHASES + 1][];
        var resampled = new double[length];
        for (int i = 0; i < length; i++) {
            double at = i * step;
            int whole = (int) at;
            int phase = (int) Math.round((at - whole) * PHASES);
            if (weights[phase] == null) {
                weights[phase] = weights((double) phase / PHASES, cut, reach);
            }
            resampled[i] = sum(signal, whole - reach, weights[phase]);
        }
        return resampled;
    }

    private static double sum(double[] signal, int first, double[] weights) {
        double sum = 0;
        if (first >= 0 && first + weights.length <= signal.length) {
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * signal[first + k];
            }
            return sum;
        }
        for (int k = 0; k < weights.length; k++) {
            // Beyond its ends the signal stays what it was there.
            sum += weights[k] * signal[Math.clamp(first + k, 0, signal.length - 1)];
        }
        return sum;
    }

    /// Weights of the samples from `reach` before to `reach + 1` after, for a place between two.
    private static double[] weights(double phase, double cut, int reach) {
        var weights = new double[2 * reach + 2];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = weight(Math.abs(phase + reach - k) * cut);
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    private static double weight(double x) {
        if (x < 1e-12) {
            return 1;
        }
        double window = 0.5 + 0.5 * Math.cos(Math.PI * Math.min(1, x / REACH));
        return Math.sin(Math.PI * x) / (Math.PI * x) * window;
    }
}
