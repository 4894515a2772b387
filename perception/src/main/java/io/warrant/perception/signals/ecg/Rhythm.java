package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is measured over all beats: rate, regularity, beats unlike the others, and whether a P wave
/// comes before each.
final class Rhythm {

    private static final int RATE = TwelveLeads.RATE;

    private Rhythm() {}

    static List<Measurement> of(Heart heart) {
        var peaks = heart.beat().peaks();
        var intervals = Beats.intervals(peaks);
        double usual = Smoothing.median(intervals.clone());
        double mean = Arrays.stream(intervals).average().orElse(Double.NaN);
        double spread =
                Math.sqrt(
                        Arrays.stream(intervals)
                                .map(interval -> (interval - mean) * (interval - mean))
                                .average()
                                .orElse(Double.NaN));
        var all = new ArrayList<Measurement>();
        add(all, "heart rate (per min)", 60 / usual);
        add(all, "RR variation (SD over mean)", spread / mean);
        add(
                all,
                "RR shortest over usual",
                Arrays.stream(intervals).min().orElse(Double.NaN) / usual);
        add(
                all,
                "RR longest over usual",
                Arrays.stream(intervals).max().orElse(Double.NaN) / usual);
        add(all, "RMSSD over mean RR", successive(intervals, 0) / mean);
        add(all, "pNN50 (share)", successive(intervals, 0.05));
        add(all, "beats unlike the usual (share)", unlike(heart.beat()));
        add(all, "least likeness of a beat", least(heart.beat().likeness()));
        var p = pWaves(heart);
        add(all, "P waves alike (correlation)", p[0]);
        add(all, "P wave over what varies (ratio)", p[1]);
        return all;
    }

    private static void add(List<Measurement> all, String name, double value) {
        all.add(new Measurement(name, "II", 0, 0, value));
    }

    /// The root mean square of successive differences, or, given a limit, the share above it.
    private static double successive(double[] intervals, double limit) {
        double squares = 0;
        int above = 0;
        for (int i = 1; i < intervals.length; i++) {
            double difference = Math.abs(intervals[i] - intervals[i - 1]);
            squares += difference * difference;
            above += difference > limit ? 1 : 0;
        }
        int count = intervals.length - 1;
        if (count < 1) {
            return Double.NaN;
        }
        return limit > 0 ? (double) above / count : Math.sqrt(squares / count);
    }

    private static double unlike(MedianBeat beat) {
        long seen = Arrays.stream(beat.likeness()).filter(Double::isFinite).count();
        return seen == 0 ? Double.NaN : 1 - (double) beat.members().size() / seen;
    }

    private static double least(double[] likeness) {
        return Arrays.stream(likeness).filter(Double::isFinite).min().orElse(Double.NaN);
    }

    /// How alike what lies before each QRS complex is (mean correlation with the median), and how
    /// large the median P wave is against what differs from beat to beat.
    private static double[] pWaves(Heart heart) {
        int from = Math.max(0, heart.marks().qrs().from() - (int) (0.2 * RATE));
        int to = heart.marks().qrs().from() - 4;
        double likeness = 0;
        double kept = 0;
        double differs = 0;
        int count = 0;
        for (int member : heart.beat().members()) {
            int start = heart.beat().peaks()[member] - MedianBeat.PEAK;
            if (start + from < 0 || start + to >= heart.leads()[0].length) {
                continue;
            }
            double ab = 0;
            double aa = 1e-9;
            double bb = 1e-9;
            for (int lead = 0; lead < heart.leads().length; lead++) {
                var usual = heart.beat().leads()[lead];
                var own = heart.leads()[lead];
                double a0 = Segment.mean(usual, from, to);
                double b0 = Segment.mean(own, start + from, start + to);
                for (int i = from; i < to; i++) {
                    double a = usual[i] - a0;
                    double b = own[start + i] - b0;
                    ab += a * b;
                    aa += a * a;
                    bb += b * b;
                    kept += a * a;
                    differs += (a - b) * (a - b);
                }
            }
            likeness += ab / Math.sqrt(aa * bb);
            count++;
        }
        return new double[] {likeness / count, Math.sqrt(kept / (differs + 1e-9))};
    }
}
