package io.warrant.perception.signals.ecg;

import java.util.Arrays;

/// Where the waves of a median beat begin and end, in samples from its start, the same for all
/// leads.
///
/// @param p begin, peak and end of the P wave; where there is none, of what is largest in its place
/// @param qrs begin, peak (of the vector) and end of the QRS complex
/// @param t begin of what is searched, peak and end of the T wave
record Landmarks(Wave p, Wave qrs, Wave t) {

    private static final int RATE = TwelveLeads.RATE;
    private static final int QUIET = (int) (0.012 * RATE);

    /// A wave.
    record Wave(int from, int peak, int to) {}

    /// @param leads of a median beat
    /// @param interval between beats, in samples
    static Landmarks of(double[][] leads, double interval) {
        var speed = speed(leads);
        int peak = MedianBeat.PEAK;
        double most = 0;
        for (int i = peak - RATE / 15; i <= peak + RATE / 15; i++) {
            most = Math.max(most, speed[i]);
        }
        double quiet = quiet(speed);
        int on = onset(speed, quiet + 0.06 * (most - quiet));
        int off = offset(speed, quiet + 0.09 * (most - quiet), most);
        var t = tWave(leads, on, off, interval);
        var p = pWave(leads, on, t, interval);
        return new Landmarks(p, new Wave(on, peak, off), t);
    }

    /// How fast the heart's vector moves: the slopes of all leads together.
    private static double[] speed(double[][] leads) {
        var speed = new double[leads[0].length];
        for (var lead : leads) {
            var slope = Smoothing.slope(lead);
            for (int i = 0; i < speed.length; i++) {
                speed[i] += slope[i] * slope[i];
            }
        }
        for (int i = 0; i < speed.length; i++) {
            speed[i] = Math.sqrt(speed[i]);
        }
        return Smoothing.mean(speed, 5);
    }

    /// The speed that a fifth of the beat stays below.
    private static double quiet(double[] speed) {
        var sorted = speed.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 5];
    }

    private static int onset(double[] speed, double level) {
        int still = 0;
        int earliest = MedianBeat.PEAK - (int) (0.14 * RATE);
        for (int i = MedianBeat.PEAK - RATE / 100; i > earliest; i--) {
            still = speed[i] < level ? still + 1 : 0;
            if (still >= QUIET) {
                return i + QUIET;
            }
        }
        return slowest(speed, earliest, MedianBeat.PEAK - RATE / 25);
    }

    private static int offset(double[] speed, double level, double most) {
        int latest = MedianBeat.PEAK + (int) (0.18 * RATE);
        int start = MedianBeat.PEAK;
        for (int i = start; i < latest; i++) {
            start = speed[i] > 0.35 * most ? i : start;
        }
        int still = 0;
        for (int i = start; i < latest; i++) {
            still = speed[i] < level ? still + 1 : 0;
            if (still >= QUIET) {
                return i - QUIET;
            }
        }
        return slowest(speed, Math.min(start, latest - 2), latest);
    }

    private static int slowest(double[] speed, int from, int to) {
        int slowest = from;
        for (int i = from; i < to; i++) {
            slowest = speed[i] < speed[slowest] ? i : slowest;
        }
        return slowest;
    }

    /// The size of the heart's vector against its rest before the QRS complex.
    private static double[] size(double[][] leads, int rest) {
        var size = new double[leads[0].length];
        for (var lead : leads) {
            double level = Segment.mean(lead, rest - RATE / 50, rest);
            for (int i = 0; i < size.length; i++) {
                size[i] += (lead[i] - level) * (lead[i] - level);
            }
        }
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.sqrt(size[i]);
        }
        return Smoothing.mean(size, RATE / 50);
    }

    /// Its end is where the steepest fall after the peak, drawn on, meets the level after it.
    private static Wave tWave(double[][] leads, int on, int off, double interval) {
        var size = size(leads, on);
        int from = off + (int) (0.06 * RATE);
        int last = MedianBeat.PEAK + (int) (interval - 0.2 * RATE);
        int to = Math.clamp(last, from + RATE / 10, size.length - RATE / 25);
        int peak = from;
        for (int i = from; i < to; i++) {
            peak = size[i] > size[peak] ? i : peak;
        }
        int steepest = Math.min(peak + 1, size.length - 3);
        double fall = 0;
        double level = size[peak];
        for (int i = peak + 1; i < Math.min(to + RATE / 25, size.length - 2); i++) {
            level = Math.min(level, size[i]);
            double slope = size[i - 2] - size[i + 2];
            if (slope > fall && i < peak + RATE / 5) {
                fall = slope;
                steepest = i;
            }
        }
        int end =
                fall <= 0 ? peak : steepest + (int) Math.round(4 * (size[steepest] - level) / fall);
        return new Wave(from, peak, Math.clamp(end, peak, size.length - 1));
    }

    /// The largest hump, over a straight line, between the last T wave and the QRS complex.
    private static Wave pWave(double[][] leads, int on, Wave t, double interval) {
        int to = on - (int) (0.016 * RATE);
        int before = (int) (t.to() - interval);
        int from = Math.clamp(before, on - (int) (0.26 * RATE), on - (int) (0.1 * RATE));
        from = Math.max(from, 0);
        var hump = new double[leads[0].length];
        for (var lead : leads) {
            double start = Segment.mean(lead, from, from + RATE / 50);
            double end = Segment.mean(lead, to - RATE / 50, to);
            for (int i = from; i < to; i++) {
                double line = start + (end - start) * (i - from) / (to - from);
                hump[i] += (lead[i] - line) * (lead[i] - line);
            }
        }
        var smooth = Smoothing.mean(hump, RATE / 50);
        int peak = (from + to) / 2;
        for (int i = from; i < to; i++) {
            peak = smooth[i] > smooth[peak] ? i : peak;
        }
        // A tenth of the energy is about a third of the height.
        int first = peak;
        while (first > from && smooth[first] > 0.08 * smooth[peak]) {
            first--;
        }
        int last = peak;
        while (last < to && smooth[last] > 0.08 * smooth[peak]) {
            last++;
        }
        return new Wave(first, peak, last);
    }
}
