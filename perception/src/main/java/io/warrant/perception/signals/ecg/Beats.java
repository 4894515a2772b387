package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the ventricles beat: the peaks of the QRS complexes, found in all leads together by their
/// energy between 5 and 20 Hz (after Pan and Tompkins 1985).
public final class Beats {

    private static final int RATE = TwelveLeads.RATE;
    private static final int REFRACTORY = (int) (0.25 * RATE);

    private Beats() {}

    /// Peaks in samples from the start, in order.
    ///
    /// @param leads without drift
    static int[] peaks(double[][] leads) {
        var energy = energy(leads);
        double usual = usual(energy);
        var peaks = new ArrayList<Integer>();
        double level = usual;
        for (int i = 1; i + 1 < energy.length; i++) {
            boolean top = energy[i] >= energy[i - 1] && energy[i] > energy[i + 1];
            if (top && energy[i] > 0.25 * level) {
                add(peaks, energy, i);
                level = 0.875 * level + 0.125 * Math.min(energy[i], 2 * usual);
            }
        }
        var found = searchedBack(peaks, energy, usual);
        return found.stream().mapToInt(peak -> steepest(leads, peak)).distinct().sorted().toArray();
    }

    private static void add(List<Integer> peaks, double[] energy, int peak) {
        if (!peaks.isEmpty() && peak - peaks.getLast() < REFRACTORY) {
            if (energy[peak] > energy[peaks.getLast()]) {
                peaks.set(peaks.size() - 1, peak);
            }
        } else {
            peaks.add(peak);
        }
    }

    /// Looks once more, at a lower level, where a beat seems to be missing.
    private static List<Integer> searchedBack(List<Integer> peaks, double[] energy, double usual) {
        if (peaks.size() < 3) {
            return peaks;
        }
        var gaps = new double[peaks.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = peaks.get(i + 1) - peaks.get(i);
        }
        double gap = Smoothing.median(gaps);
        var found = new ArrayList<Integer>();
        for (int i = 0; i < peaks.size(); i++) {
            found.add(peaks.get(i));
            if (i + 1 < peaks.size() && peaks.get(i + 1) - peaks.get(i) > 1.66 * gap) {
                int from = peaks.get(i) + REFRACTORY;
                int to = peaks.get(i + 1) - REFRACTORY;
                int best = from;
                for (int at = from; at < to; at++) {
                    best = energy[at] > energy[best] ? at : best;
                }
                if (from < to && energy[best] > 0.12 * usual) {
                    found.add(best);
                }
            }
        }
        return found;
    }

    /// Squared slopes of all leads, each against its own usual size, over 80 ms.
    private static double[] energy(double[][] leads) {
        var sum = new double[leads[0].length];
        for (var lead : leads) {
            var band = Smoothing.mean(lead, RATE / 40);
            var slow = Smoothing.mean(lead, RATE / 6);
            var slope = new double[band.length];
            for (int i = 0; i < band.length; i++) {
                slope[i] = band[i] - slow[i];
            }
            slope = Smoothing.slope(slope);
            for (int i = 0; i < slope.length; i++) {
                sum[i] += slope[i] * slope[i];
            }
        }
        return Smoothing.mean(sum, (int) (0.08 * RATE));
    }

    /// What a beat reaches: the median of the highest energy in each 1.2 seconds.
    private static double usual(double[] energy) {
        int window = (int) (1.2 * RATE);
        int count = Math.max(1, energy.length / window);
        var highest = new double[count];
        for (int i = 0; i < count; i++) {
            for (int at = i * window; at < Math.min(energy.length, (i + 1) * window); at++) {
                highest[i] = Math.max(highest[i], energy[at]);
            }
        }
        return Smoothing.median(highest);
    }

    /// The middle of the complex: where the chest leads and the limb leads together are farthest
    /// from rest, near the peak of the energy.
    private static int steepest(double[][] leads, int peak) {
        int from = Math.max(0, peak - RATE / 12);
        int to = Math.min(leads[0].length - 1, peak + RATE / 12);
        int best = peak;
        double most = -1;
        for (int at = from; at <= to; at++) {
            double size = 0;
            for (var lead : leads) {
                size += lead[at] * lead[at];
            }
            if (size > most) {
                most = size;
                best = at;
            }
        }
        return best;
    }

    /// The distances of peaks in seconds.
    static double[] intervals(int[] peaks) {
        var intervals = new double[Math.max(0, peaks.length - 1)];
        Arrays.setAll(intervals, i -> (peaks[i + 1] - peaks[i]) / (double) RATE);
        return intervals;
    }
}
