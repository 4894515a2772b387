package io.warrant.perception.images.lesions;

import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well lesions of photographs are found.
final class LesionMeasures {

    private LesionMeasures() {}

    /// Of one photograph.
    record Photo(Map<Lesion, Overlap> overlaps) {}

    /// @param found pixels
    /// @param right those found that are of the lesion
    /// @param truth pixels of the lesion
    record Overlap(double found, double right, double truth) {

        static double dice(List<Overlap> all) {
            double right = all.stream().mapToDouble(Overlap::right).sum();
            double both = all.stream().mapToDouble(it -> it.found + it.truth).sum();
            return both == 0 ? Double.NaN : 2 * right / both;
        }
    }

    static Photo photo(Map<Lesion, Judgement.Held> held, Map<Lesion, Judgement> judgements) {
        var overlaps = new EnumMap<Lesion, Overlap>(Lesion.class);
        held.forEach((lesion, one) -> {
            int step = lesion.in(judgements).step();
            var tally = one.tally();
            overlaps.put(
                    lesion, new Overlap(tally.found()[step], tally.right()[step], tally.truth()));
        });
        return new Photo(overlaps);
    }

    static List<Metric<Photo>> metrics() {
        var metrics = new ArrayList<Metric<Photo>>();
        metrics.add(
                new Metric<>(
                        "Dice, mean over four lesions",
                        true,
                        all -> Lesion.FOUR.stream().mapToDouble(it -> pooled(all, it)).sum() / 4));
        metrics.add(
                new Metric<>(
                        "Dice, mean over four lesions of the mean over photographs that have it",
                        true,
                        all -> Lesion.FOUR.stream().mapToDouble(it -> mean(all, it)).sum() / 4));
        metrics.add(
                new Metric<>(
                        "IoU, mean over four lesions",
                        true,
                        all -> Lesion.FOUR.stream().mapToDouble(it -> shared(all, it)).sum() / 4));
        for (var lesion : Lesion.values()) {
            metrics.add(
                    new Metric<>("Dice, " + lesion.concept(), true, all -> pooled(all, lesion)));
        }
        return metrics;
    }

    private static double pooled(List<Photo> all, Lesion lesion) {
        return Overlap.dice(all.stream().map(photo -> lesion.in(photo.overlaps())).toList());
    }

    /// What both masks share by what either has, of all photographs together.
    private static double shared(List<Photo> all, Lesion lesion) {
        double dice = pooled(all, lesion);
        return dice / (2 - dice);
    }

    private static double mean(List<Photo> all, Lesion lesion) {
        return all.stream()
                .map(photo -> lesion.in(photo.overlaps()))
                .filter(overlap -> overlap.truth() > 0)
                .mapToDouble(overlap -> Overlap.dice(List.of(overlap)))
                .average()
                .orElse(Double.NaN);
    }
}
