package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The usual beat of an ECG: sample by sample, the median of the beats that look alike.
///
/// @param leads by lead, then sample; the peak lies at [#PEAK]
/// @param peaks of all beats, moved so that alike beats lie over each other
/// @param likeness of each beat to the usual one, from -1 to 1 (correlation of the QRS complexes
///   over all leads); NaN for beats that are cut off
/// @param members indices of the beats that the median is of
record MedianBeat(double[][] leads, int[] peaks, double[] likeness, List<Integer> members) {

    private static final int RATE = TwelveLeads.RATE;

    /// Samples before the peak.
    static final int PEAK = (int) (0.32 * RATE);

    /// Samples of the beat.
    static final int LENGTH = PEAK + (int) (0.6 * RATE);

    private static final int QRS = (int) (0.1 * RATE);
    private static final int SHIFT = (int) (0.03 * RATE);
    private static final double ALIKE = 0.9;

    MedianBeat {
        members = List.copyOf(members);
    }

    /// @param signal by lead, without drift
    static MedianBeat of(double[][] signal, int[] found) {
        var peaks = found.clone();
        var whole = new ArrayList<Integer>();
        for (int beat = 0; beat < peaks.length; beat++) {
            if (peaks[beat] - QRS - SHIFT >= 0 && peaks[beat] + QRS + SHIFT < signal[0].length) {
                whole.add(beat);
            }
        }
        var first = whole.isEmpty() ? List.of(0) : largestFamily(signal, peaks, whole);
        int seed = first.getFirst();
        for (int beat : whole) {
            peaks[beat] += shift(signal, peaks[seed], peaks[beat]);
        }
        var likeness = new double[peaks.length];
        Arrays.fill(likeness, Double.NaN);
        var members = new ArrayList<Integer>();
        for (int beat : whole) {
            likeness[beat] = likeness(signal, peaks[seed], peaks[beat]);
            if (likeness[beat] > ALIKE) {
                members.add(beat);
            }
        }
        if (members.isEmpty()) {
            members.add(seed);
        }
        return new MedianBeat(median(signal, peaks, members), peaks, likeness, members);
    }

    /// The beat that most others look like, and these.
    private static List<Integer> largestFamily(double[][] signal, int[] peaks, List<Integer> all) {
        List<Integer> largest = List.of();
        double most = -1;
        for (int seed : all) {
            var family = new ArrayList<Integer>();
            family.add(seed);
            double sum = 0;
            for (int beat : all) {
                double likeness = likeness(signal, peaks[seed], peaks[beat]);
                if (beat != seed && likeness > ALIKE - 0.1) {
                    family.add(beat);
                    sum += likeness;
                }
            }
            if (sum > most) {
                most = sum;
                largest = family;
            }
        }
        return largest;
    }

    private static int shift(double[][] signal, int seed, int beat) {
        int best = 0;
        double most = -2;
        for (int shift = -SHIFT; shift <= SHIFT; shift++) {
            double likeness = likeness(signal, seed, beat + shift);
            // A tie goes to the smaller move.
            if (likeness > most + 1e-9
                    || (likeness > most - 1e-9 && Math.abs(shift) < Math.abs(best))) {
                most = likeness;
                best = shift;
            }
        }
        return best;
    }

    private static double likeness(double[][] signal, int a, int b) {
        if (b - QRS < 0 || b + QRS >= signal[0].length) {
            return -1;
        }
        double ab = 0;
        double aa = 1e-12;
        double bb = 1e-12;
        for (var lead : signal) {
            double meanA = 0;
            double meanB = 0;
            for (int i = -QRS; i <= QRS; i += 2) {
                meanA += lead[a + i];
                meanB += lead[b + i];
            }
            meanA /= QRS + 1;
            meanB /= QRS + 1;
            for (int i = -QRS; i <= QRS; i += 2) {
                double x = lead[a + i] - meanA;
                double y = lead[b + i] - meanB;
                ab += x * y;
                aa += x * x;
                bb += y * y;
            }
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[][] median(double[][] signal, int[] peaks, List<Integer> members) {
        var median = new double[signal.length][LENGTH];
        for (int lead = 0; lead < signal.length; lead++) {
            for (int i = 0; i < LENGTH; i++) {
                var values = new double[members.size()];
                int count = 0;
                for (int beat : members) {
                    int at = peaks[beat] - PEAK + i;
                    if (at >= 0 && at < signal[lead].length) {
                        values[count++] = signal[lead][at];
                    }
                }
                median[lead][i] =
                        count == 0
                                ? i > 0 ? median[lead][i - 1] : 0
                                : Smoothing.median(Arrays.copyOf(values, count));
            }
        }
        return median;
    }

    /// The member that is most like the median and not cut off: what is shown for all.
    int shown(int length) {
        int shown = members.getFirst();
        double most = -2;
        for (int beat : members) {
            boolean whole = peaks[beat] >= PEAK && peaks[beat] + LENGTH - PEAK <= length;
            double rank = (whole ? 1 : 0) + likeness[beat];
            if (rank > most) {
                most = rank;
                shown = beat;
            }
        }
        return shown;
    }
}
