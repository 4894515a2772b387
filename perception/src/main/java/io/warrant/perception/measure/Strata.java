package io.warrant.perception.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Compares recordings within each diagnosis by ranks (van Elteren 1960: Wilcoxon's test, stratum
/// by stratum, each weighed by its size plus one).
///
/// @param of by recording, from 0
/// @param sizes by stratum
record Strata(int[] of, int[] sizes) {

    static Strata of(List<String> diagnoses) {
        var names = List.copyOf(new TreeSet<>(diagnoses));
        var of = diagnoses.stream().mapToInt(names::indexOf).toArray();
        var sizes = new int[names.size()];
        for (int stratum : of) {
            sizes[stratum]++;
        }
        return new Strata(of, sizes);
    }

    /// The rank of each amount in its stratum by the stratum's size plus one, less a half; ties
    /// share their mean.
    double[] ranks(double[] amounts) {
        var order =
                IntStream.range(0, of.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingInt((Integer i) -> of[i])
                                        .thenComparingDouble(i -> amounts[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var ranks = new double[of.length];
        int start = 0;
        for (int from = 0; from < order.length; ) {
            int first = order[from];
            start = from > 0 && of[order[from - 1]] == of[first] ? start : from;
            int to = from;
            while (to < order.length
                    && of[order[to]] == of[first]
                    && amounts[order[to]] == amounts[first]) {
                to++;
            }
            double rank = (from + to + 1) / 2.0 - start;
            for (int at = from; at < to; at++) {
                ranks[order[at]] = rank / (sizes[of[first]] + 1) - 0.5;
            }
            from = to;
        }
        return ranks;
    }

    private int[] counts(boolean[] with) {
        var counts = new int[sizes.length];
        for (int i = 0; i < with.length; i++) {
            counts[of[i]] += with[i] ? 1 : 0;
        }
        return counts;
    }

    /// How much the comparison rests on; 0 where no stratum has recordings of both kinds.
    double weight(boolean[] with) {
        var counts = counts(with);
        double weight = 0;
        for (int i = 0; i < sizes.length; i++) {
            weight += (double) counts[i] * (sizes[i] - counts[i]) / (sizes[i] + 1);
        }
        return weight;
    }

    /// The standard deviation of the sum of ranks by chance.
    double deviation(double[] ranks, boolean[] with) {
        var squares = new double[sizes.length];
        for (int i = 0; i < ranks.length; i++) {
            squares[of[i]] += ranks[i] * ranks[i];
        }
        var counts = counts(with);
        double variance = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 1) {
                double share = (double) counts[i] * (sizes[i] - counts[i]) / sizes[i];
                variance += share * squares[i] / (sizes[i] - 1);
            }
        }
        return Math.sqrt(variance);
    }

    /// The chance that, of two recordings of a stratum, one with and one without, the former has
    /// more; NaN where no stratum has both.
    double together(double[] ranks, boolean[] with) {
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += with[i] ? ranks[i] : 0;
        }
        double weight = weight(with);
        return weight == 0 ? Double.NaN : 0.5 + sum / weight;
    }

    /// Each stratum's recordings, drawn again.
    ///
    /// @param drawn places of recordings
    Strata drawn(int[] drawn) {
        var part = Arrays.stream(drawn).map(i -> of[i]).toArray();
        var count = new int[sizes.length];
        for (int stratum : part) {
            count[stratum]++;
        }
        return new Strata(part, count);
    }
}
