package io.warrant.bench.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How well stated probabilities are borne out.
///
/// @param error expected calibration error: over bins of equal width, the mean distance of stated
///   probability and share right, weighed by how many are in the bin (Naeini and others 2015)
/// @param errorEqualMass the same over bins of equally many
/// @param brier mean squared distance of stated probability and truth
/// @param bins the bins of equal width that aren't empty, from the least sure up
public record Reliability(double error, double errorEqualMass, double brier, List<Bin> bins) {

    /// How many bins there are.
    public static final int BINS = 15;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /// Statements of about the same probability.
    ///
    /// @param mean mean stated probability
    /// @param right share that was right
    public record Bin(int count, double mean, double right) {}

    /// What was stated of something that turned out right or not.
    public record Stated(double probability, boolean right) {}

    public static Reliability of(List<Stated> all) {
        var byWidth = new ArrayList<List<Stated>>();
        var byMass = new ArrayList<List<Stated>>();
        for (int bin = 0; bin < BINS; bin++) {
            byWidth.add(new ArrayList<>());
            byMass.add(new ArrayList<>());
        }
        double brier = 0;
        for (var one : all) {
            byWidth.get(Math.min(BINS - 1, (int) (one.probability() * BINS))).add(one);
            double miss = one.probability() - (one.right() ? 1 : 0);
            brier += miss * miss;
        }
        var sorted = all.stream().sorted(Comparator.comparingDouble(Stated::probability)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            byMass.get((int) ((long) i * BINS / sorted.size())).add(sorted.get(i));
        }
        return new Reliability(
                error(bins(byWidth)),
                error(bins(byMass)),
                all.isEmpty() ? 0 : brier / all.size(),
                bins(byWidth));
    }

    private static List<Bin> bins(List<List<Stated>> groups) {
        var bins = new ArrayList<Bin>();
        for (var group : groups) {
            if (!group.isEmpty()) {
                double mean =
                        group.stream().mapToDouble(Stated::probability).average().orElseThrow();
                double right =
                        group.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
                bins.add(new Bin(group.size(), mean, right));
            }
        }
        return bins;
    }

    private static double error(List<Bin> bins) {
        double sum = 0;
        long count = 0;
        for (var bin : bins) {
            sum += bin.count() * Math.abs(bin.mean() - bin.right());
            count += bin.count();
        }
        return count == 0 ? 0 : sum / count;
    }
}
