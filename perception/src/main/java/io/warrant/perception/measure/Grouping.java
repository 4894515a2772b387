package io.warrant.perception.measure;

import io.warrant.bench.metrics.Bootstrap;
import io.warrant.bench.metrics.Interval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The work of [ByGroup].
final class Grouping<T> {

    private final List<Judged<T>> all;
    private final List<Metric<T>> metrics;
    private final long seed;
    private final List<Report.Group> groups = new ArrayList<>();
    private final List<Report.Measure> gaps = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    Grouping(List<Judged<T>> all, List<Metric<T>> metrics, long seed) {
        this.all = all;
        this.metrics = metrics;
        this.seed = seed;
    }

    ByGroup measured() {
        var attributes = new TreeSet<String>();
        all.forEach(one -> attributes.addAll(one.attributes().keySet()));
        for (var attribute : attributes) {
            var large = large(attribute);
            for (var group : large.entrySet()) {
                measures(group.getValue()).forEach(measure -> add(attribute, group, measure));
            }
            if (large.size() > 1) {
                metrics.forEach(metric -> gap(attribute, large, metric));
            }
        }
        return new ByGroup(measures(all), groups, gaps, notices);
    }

    /// Adds a group's number, unless its recordings don't tell it.
    private void add(
            String attribute, Map.Entry<String, List<Judged<T>>> group, Report.Measure measure) {
        if (Double.isNaN(measure.value())) {
            notices.add(
                    "Not measured by %s: of %s the recordings don't tell %s."
                            .formatted(attribute, group.getKey(), measure.name()));
        } else {
            groups.add(
                    new Report.Group(attribute, group.getKey(), group.getValue().size(), measure));
        }
    }

    /// The groups that are large enough, by value.
    private Map<String, List<Judged<T>>> large(String attribute) {
        var values = new TreeMap<String, List<Judged<T>>>();
        for (var one : all) {
            var value = one.attributes().getOrDefault(attribute, "not known");
            values.computeIfAbsent(value, _ -> new ArrayList<>()).add(one);
        }
        values.entrySet().removeIf(group -> tooSmall(attribute, group));
        return values;
    }

    private boolean tooSmall(String attribute, Map.Entry<String, List<Judged<T>>> group) {
        boolean small = group.getValue().size() < ByGroup.LEAST;
        if (small) {
            notices.add(
                    "Not measured by %s: %s has %d recordings, and at least %d are needed."
                            .formatted(
                                    attribute,
                                    group.getKey(),
                                    group.getValue().size(),
                                    ByGroup.LEAST));
        }
        return small;
    }

    private List<Report.Measure> measures(List<Judged<T>> some) {
        var whole = outcomes(some);
        var values = metrics.stream().mapToDouble(metric -> metric.of().applyAsDouble(whole));
        var value = values.toArray();
        var intervals =
                Bootstrap.intervals(
                        patients(some),
                        drawn -> {
                            var sample = outcomes(drawn);
                            var numbers = new double[value.length];
                            for (int i = 0; i < numbers.length; i++) {
                                double number = metrics.get(i).of().applyAsDouble(sample);
                                numbers[i] = Double.isNaN(number) ? value[i] : number;
                            }
                            return numbers;
                        },
                        seed);
        var measures = new ArrayList<Report.Measure>();
        for (int i = 0; i < value.length; i++) {
            measures.add(new Report.Measure(metrics.get(i).name(), value[i], intervals[i]));
        }
        return measures;
    }

    /// How much worse the group that fares worst is than the one that fares best; the two are found
    /// once and then kept, so that drawing doesn't look for larger gaps.
    private void gap(String attribute, Map<String, List<Judged<T>>> large, Metric<T> metric) {
        var value = new TreeMap<String, Double>();
        large.forEach((name, some) -> {
            double number = metric.of().applyAsDouble(outcomes(some));
            if (!Double.isNaN(number)) {
                value.put(name, metric.higherIsBetter() ? number : -number);
            }
        });
        if (value.size() < 2) {
            return;
        }
        // By name where groups fare alike, so that two groups are compared, not one with itself.
        var order =
                Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey());
        var worst = value.entrySet().stream().min(order).orElseThrow();
        var best = value.entrySet().stream().max(order).orElseThrow();
        double gap = best.getValue() - worst.getValue();
        gaps.add(
                new Report.Measure(
                        "%s gap by %s".formatted(metric.name(), attribute),
                        gap,
                        interval(
                                List.of(large.get(best.getKey()), large.get(worst.getKey())),
                                metric,
                                gap)));
        notices.add(
                "%s by %s is worst for %s (%.3f) and best for %s (%.3f)."
                        .formatted(
                                metric.name(),
                                attribute,
                                worst.getKey(),
                                Math.abs(worst.getValue()),
                                best.getKey(),
                                Math.abs(best.getValue())));
    }

    private Interval interval(List<List<Judged<T>>> two, Metric<T> metric, double gap) {
        record Side<T>(int group, Judged<T> one) {}
        var clusters = new LinkedHashMap<String, List<Side<T>>>();
        for (int group = 0; group < 2; group++) {
            for (var one : two.get(group)) {
                clusters.computeIfAbsent(one.patient(), _ -> new ArrayList<>())
                        .add(new Side<>(group, one));
            }
        }
        double sign = metric.higherIsBetter() ? 1 : -1;
        return Bootstrap.intervals(
                List.copyOf(clusters.values()),
                drawn -> {
                    var sides = new double[2];
                    for (int group = 0; group < 2; group++) {
                        int side = group;
                        sides[group] =
                                metric.of()
                                        .applyAsDouble(
                                                drawn.stream()
                                                        .filter(one -> one.group() == side)
                                                        .map(one -> one.one().outcome())
                                                        .toList());
                    }
                    double number = sign * (sides[0] - sides[1]);
                    return new double[] {Double.isNaN(number) ? gap : number};
                },
                seed)[0];
    }

    private List<List<Judged<T>>> patients(Collection<Judged<T>> some) {
        var patients = new LinkedHashMap<String, List<Judged<T>>>();
        for (var one : some) {
            patients.computeIfAbsent(one.patient(), _ -> new ArrayList<>()).add(one);
        }
        return List.copyOf(patients.values());
    }

    private List<T> outcomes(List<Judged<T>> some) {
        return some.stream().map(Judged::outcome).toList();
    }
}
