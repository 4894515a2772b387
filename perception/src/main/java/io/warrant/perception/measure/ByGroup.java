package io.warrant.perception.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /// With other numbers of the same recordings.
    public ByGroup and(ByGroup more) {
        return new ByGroup(
                Stream.concat(measures.stream(), more.measures.stream()).toList(),
                Stream.concat(groups.stream(), more.groups.stream()).toList(),
                Stream.concat(gaps.stream(), more.gaps.stream()).toList(),
                Stream.concat(notices.stream(), more.notices.stream()).distinct().toList());
    }

    /// For everyone first, then how far groups are apart.
    public List<Report.Measure> withGaps() {
        return Stream.concat(measures.stream(), gaps.stream()).toList();
    }

    /// The same numbers without intervals, as a model's card keeps them.
    public Map<String, Double> kept() {
        var kept = new LinkedHashMap<String, Double>();
        withGaps().forEach(measure -> kept.put(measure.name(), measure.value()));
        return kept;
    }
}
