package io.warrant.perception.measure;

import java.util.List;

/// Measures everyone, each group of patients, and how far the groups are apart, with intervals
/// drawn by patient.
///
/// @param measures for everyone, in the order of the metrics
/// @param groups the same by attribute and value, in alphabetical order
/// @param gaps by attribute and metric: how much worse the worst group fares than the best
/// @param notices which group fares worst, and which weren't measured
public record ByGroup(
        List<Report.Measure> measures,
        List<Report.Group> groups,
        List<Report.Measure> gaps,
        List<String> notices) {

    /// A smaller group isn't measured.
    public static final int LEAST = 20;

    public ByGroup {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        gaps = List.copyOf(gaps);
        notices = List.copyOf(notices);
    }

    /// @param seed for drawing
    public static <T> ByGroup of(List<Judged<T>> all, List<Metric<T>> metrics, long seed) {
        return new Grouping<>(all, metrics, seed).measured();
    }
}
