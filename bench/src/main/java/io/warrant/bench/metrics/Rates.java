package io.warrant.bench.metrics;

import java.util.Collection;

/// How often the right disease stood among the first so many.
///
/// @param top1 share of cases with the right disease first, from 0 to 1; likewise the others
/// @param mrr mean of one over the rank; a disease that was not weighed counts 0
/// @param count how many cases (or diseases) the means are over
public record Rates(
        double top1, double top3, double top5, double top10, double top20, double mrr, int count) {

    /// A rank that no top-k reaches: the disease was not weighed.
    public static final int MISSED = Integer.MAX_VALUE;

    public static final Rates NONE = new Rates(0, 0, 0, 0, 0, 0, 0);

    /// The rates of one case, each 0 or 1.
    public static Rates of(int rank) {
        return new Rates(
                within(rank, 1),
                within(rank, 3),
                within(rank, 5),
                within(rank, 10),
                within(rank, 20),
                rank == MISSED ? 0 : 1.0 / rank,
                1);
    }

    private static double within(int rank, int most) {
        return rank <= most ? 1 : 0;
    }

    /// The plain mean, each item weighing the same whatever it counts.
    public static Rates mean(Collection<Rates> items) {
        if (items.isEmpty()) {
            return NONE;
        }
        var sums = new double[6];
        for (var item : items) {
            var values = item.values();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
            }
        }
        int n = items.size();
        return new Rates(
                sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n, sums[4] / n, sums[5] / n, n);
    }

    /// top1, top3, top5, top10, top20, mrr.
    public double[] values() {
        return new double[] {top1, top3, top5, top10, top20, mrr};
    }
}
