package io.warrant.bench.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/// Confidence intervals by drawing again, with replacement, from what was measured. Clusters are
/// drawn whole: cases of one publication are alike, and drawing them singly would make the
/// intervals too narrow.
public final class Bootstrap {

    private static final int DRAWS = 1000;

    private Bootstrap() {}

    /// Intervals for several numbers at once.
    ///
    /// @param clusters what is drawn
    /// @param measure the numbers of a sample
    /// @param seed the same seed gives the same intervals
    public static <T> Interval[] intervals(
            List<List<T>> clusters, Function<List<T>, double[]> measure, long seed) {
        var random = new SplittableRandom(seed);
        int size = measure.apply(clusters.stream().flatMap(List::stream).toList()).length;
        var drawn = new double[size][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<T>();
            for (int i = 0; i < clusters.size(); i++) {
                sample.addAll(clusters.get(random.nextInt(clusters.size())));
            }
            var numbers = measure.apply(sample);
            for (int i = 0; i < size; i++) {
                drawn[i][draw] = numbers[i];
            }
        }
        var intervals = new Interval[size];
        for (int i = 0; i < size; i++) {
            Arrays.sort(drawn[i]);
            intervals[i] =
                    new Interval(
                            drawn[i][(int) (0.025 * DRAWS)], drawn[i][(int) (0.975 * DRAWS) - 1]);
        }
        return intervals;
    }
}
