package io.warrant.bench.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The share of errors among the cases that are answered, where the least sure ones are declined.
///
/// @param errors for 1, 2, … all cases answered, the surest first, the share that is wrong; among
///   equally sure ones, the expected share over all their orders
/// @param area the mean of the errors: the area under the curve of risk against coverage
/// @param ideal the area if every right answer were surer than every wrong one
/// @param random the area if sureness told nothing
public record RiskCoverage(double[] errors, double area, double ideal, double random) {

    public static RiskCoverage of(List<Reliability.Stated> all) {
        var sorted =
                all.stream()
                        .sorted(
                                Comparator.comparingDouble(Reliability.Stated::probability)
                                        .reversed())
                        .toList();
        var wrong = new double[sorted.size()];
        double wrongs = 0;
        for (int from = 0; from < wrong.length; ) {
            int end = from;
            double tied = 0;
            while (end < wrong.length
                    && sorted.get(end).probability() == sorted.get(from).probability()) {
                tied += sorted.get(end).right() ? 0 : 1;
                end++;
            }
            Arrays.fill(wrong, from, end, tied / (end - from));
            wrongs += tied;
            from = end;
        }
        var best = new double[wrong.length];
        Arrays.fill(best, wrong.length - (int) wrongs, wrong.length, 1);
        var errors = errors(wrong);
        return new RiskCoverage(
                errors,
                mean(errors),
                mean(errors(best)),
                wrong.length == 0 ? 0 : wrongs / wrong.length);
    }

    /// The share of errors where a share of the cases, the surest, is answered.
    public double errorAt(double coverage) {
        return errors[Math.max(0, (int) Math.ceil(coverage * errors.length) - 1)];
    }

    private static double[] errors(double[] wrong) {
        var errors = new double[wrong.length];
        double sum = 0;
        for (int i = 0; i < wrong.length; i++) {
            sum += wrong[i];
            errors[i] = sum / (i + 1);
        }
        return errors;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
