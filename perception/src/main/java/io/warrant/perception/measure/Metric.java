package io.warrant.perception.measure;

import io.warrant.bench.metrics.Reliability;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// A number of recordings that were judged.
///
/// @param name as in `AUC`
/// @param of NaN where the recordings don't tell, such as an AUC where all are ill
/// @param higherIsBetter for naming the group that fares worst
public record Metric<T>(String name, boolean higherIsBetter, ToDoubleFunction<List<T>> of) {

    /// Area under the receiver's curve.
    public static Metric<Judged.Stated> auc(String name) {
        return new Metric<>(
                name,
                true,
                all ->
                        Auc.of(
                                all.stream().mapToDouble(Judged.Stated::output).toArray(),
                                truth(all)));
    }

    /// Expected calibration error over bins of equal width.
    public static Metric<Judged.Stated> calibrationError(String name) {
        return new Metric<>(name, false, all -> reliability(all).error());
    }

    /// Mean squared distance of probability and truth.
    public static Metric<Judged.Stated> brier(String name) {
        return new Metric<>(name, false, all -> reliability(all).brier());
    }

    /// Share of those with the condition who are given a half or more.
    public static Metric<Judged.Stated> sensitivity(String name) {
        return new Metric<>(name, true, all -> share(all, true));
    }

    /// Share of those without the condition who are given less than a half.
    public static Metric<Judged.Stated> specificity(String name) {
        return new Metric<>(name, true, all -> share(all, false));
    }

    /// How well stated probabilities are borne out.
    public static Reliability reliability(List<Judged.Stated> all) {
        return Reliability.of(
                all.stream()
                        .map(one -> new Reliability.Stated(one.probability(), one.truth()))
                        .toList());
    }

    private static double share(List<Judged.Stated> all, boolean truth) {
        int count = 0;
        int right = 0;
        for (var one : all) {
            if (one.truth() == truth) {
                count++;
                right += one.probability() >= 0.5 == truth ? 1 : 0;
            }
        }
        return count == 0 ? Double.NaN : (double) right / count;
    }

    private static boolean[] truth(List<Judged.Stated> all) {
        var truth = new boolean[all.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = all.get(i).truth();
        }
        return truth;
    }
}
