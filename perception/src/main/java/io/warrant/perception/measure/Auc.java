package io.warrant.perception.measure;

import java.util.stream.IntStream;

/// The area under the receiver's operating curve: the chance that one with the condition is given a
/// higher number than one without; ties count half (Hanley and McNeil 1982).
public final class Auc {

    private Auc() {}

    /// @return NaN where all or none have the condition
    public static double of(double[] stated, boolean[] truth) {
        var order =
                IntStream.range(0, stated.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(stated[a], stated[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double with = 0;
        double ranks = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && stated[order[to]] == stated[order[from]]) {
                to++;
            }
            for (int at = from; at < to; at++) {
                if (truth[order[at]]) {
                    with++;
                    ranks += (from + to + 1) / 2.0;
                }
            }
            from = to;
        }
        double without = order.length - with;
        return with == 0 || without == 0
                ? Double.NaN
                : (ranks - with * (with + 1) / 2) / (with * without);
    }
}
