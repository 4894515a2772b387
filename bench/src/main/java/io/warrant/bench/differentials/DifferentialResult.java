package io.warrant.bench.differentials;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;
import io.warrant.engine.learning.Agreement;

import java.util.List;
import java.util.Locale;

/// The measures of the paper on DDXPlus over many cases, each with its 95 % interval: GTPA@1, the
/// share of cases whose first claim is true; GTPA, of those whose differential holds the truth;
/// DDR, the mean share of the stated differential that is found; DDP, the mean share of what is
/// found that is stated; DDF1, the harmonic mean of these two means.
///
/// @param cases how many cases were judged
/// @param values GTPA@1, GTPA, DDR, DDP and DDF1, between 0 and 1
/// @param intervals of these, in the same order
public record DifferentialResult(int cases, List<Double> values, List<Interval> intervals) {

    /// What the values are called.
    public static final List<String> NAMES = List.of("GTPA@1", "GTPA", "DDR", "DDP", "DDF1");

    public DifferentialResult {
        values = List.copyOf(values);
        intervals = List.copyOf(intervals);
    }

    /// @param judged at least one
    /// @param seed for the intervals
    public static DifferentialResult of(List<JudgedDifferential> judged, long seed) {
        var singly = judged.stream().map(List::of).toList();
        var values = java.util.Arrays.stream(measure(judged)).boxed().toList();
        return new DifferentialResult(
                judged.size(),
                values,
                List.of(Bootstrap.intervals(singly, DifferentialResult::measure, seed)));
    }

    private static double[] measure(List<JudgedDifferential> judged) {
        var mean = Agreement.mean(judged.stream().map(JudgedDifferential::agreement).toList());
        return new double[] {
            judged.stream().mapToDouble(one -> one.first() ? 1 : 0).average().orElse(0),
            judged.stream().mapToDouble(one -> one.contained() ? 1 : 0).average().orElse(0),
            mean.recall(),
            mean.precision(),
            mean.f1()
        };
    }

    /// One of the values, by its name.
    public double value(String name) {
        return values.get(NAMES.indexOf(name));
    }

    /// A line for each value.
    public String text() {
        var text = new StringBuilder();
        text.append("whole differentials against those that the cases state, n = ")
                .append(cases)
                .append('\n');
        for (int at = 0; at < values.size(); at++) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %-8s %5.1f  (%.1f–%.1f)%n",
                            NAMES.get(at),
                            100 * values.get(at),
                            100 * intervals.get(at).low(),
                            100 * intervals.get(at).high()));
        }
        return text.toString();
    }
}
