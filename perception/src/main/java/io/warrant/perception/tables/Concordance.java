package io.warrant.perception.tables;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The share of comparable pairs in which the one who had the event first was given the higher risk
/// (Harrell and others 1982); ties of risk count half. A pair is comparable if the earlier time is
/// of an event.
final class Concordance {

    private Concordance() {}

    /// In the order of n log n: a tree counts the risks of those who were followed longer.
    ///
    /// @return NaN where no pair is comparable
    static double of(double[] risk, double[] time, boolean[] event) {
        var sorted = Arrays.stream(risk).distinct().sorted().toArray();
        var order =
                IntStream.range(0, risk.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(time[b], time[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var tree = new long[sorted.length + 1];
        double right = 0;
        double pairs = 0;
        long longer = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && time[order[to]] == time[order[from]]) {
                to++;
            }
            // Of those at the same time, the censored were followed longer than the event.
            for (int i = from; i < to; i++) {
                if (!event[order[i]]) {
                    add(tree, rank(sorted, risk[order[i]]));
                    longer++;
                }
            }
            for (int i = from; i < to; i++) {
                if (event[order[i]]) {
                    int rank = rank(sorted, risk[order[i]]);
                    long lower = sum(tree, rank - 1);
                    right += lower + (sum(tree, rank) - lower) / 2.0;
                    pairs += longer;
                }
            }
            for (int i = from; i < to; i++) {
                if (event[order[i]]) {
                    add(tree, rank(sorted, risk[order[i]]));
                    longer++;
                }
            }
            from = to;
        }
        return pairs == 0 ? Double.NaN : right / pairs;
    }

    private static int rank(double[] sorted, double risk) {
        return Arrays.binarySearch(sorted, risk) + 1;
    }

    private static void add(long[] tree, int rank) {
        for (int at = rank; at < tree.length; at += at & -at) {
            tree[at]++;
        }
    }

    private static long sum(long[] tree, int rank) {
        long sum = 0;
        for (int at = rank; at > 0; at -= at & -at) {
            sum += tree[at];
        }
        return sum;
    }
}
