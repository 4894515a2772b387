package io.warrant.bench.metrics;

import io.warrant.engine.reasoning.Calibration;

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
    public static final int BINS = Calibration.Reliability.BINS;

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
        var stated = all.stream().mapToDouble(Stated::probability).toArray();
        var right = new boolean[stated.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = all.get(i).right();
        }
        var byWidth = Calibration.Reliability.of("", stated, right);
        return new Reliability(
                byWidth.error(),
                errorEqualMass(all),
                byWidth.brier(),
                byWidth.bins().stream()
                        .map(bin -> new Bin(bin.count(), bin.mean(), bin.right()))
                        .toList());
    }

    private static double errorEqualMass(List<Stated> all) {
        var sorted = all.stream().sorted(Comparator.comparingDouble(Stated::probability)).toList();
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double distance = 0;
            for (var one : sorted.subList(start(bin, all.size()), start(bin + 1, all.size()))) {
                distance += one.probability() - (one.right() ? 1 : 0);
            }
            error += Math.abs(distance) / all.size();
        }
        return all.isEmpty() ? 0 : error;
    }

    /// The first of the statements that fall into a bin.
    private static int start(int bin, int size) {
        return (int) (((long) bin * size + BINS - 1) / BINS);
    }
}
