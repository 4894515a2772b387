package io.warrant.perception.images.lesions;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How well the probabilities of spots are borne out, and whether the likeliest place of each
/// lesion is within its mask (the pointing game of Zhang and others 2018).
///
/// @param photos by photograph
record SpotMeasures(List<Photo> photos) {

    /// @param spots stated of each spot of the four lesions
    /// @param pointed by lesion that the photograph has, whether the likeliest pixel is in the mask
    record Photo(List<Reliability.Stated> spots, List<Boolean> pointed) {}

    static SpotMeasures of(CrossFit fit) {
        var photos = new ArrayList<Photo>();
        var judgements = new ArrayList<Map<Lesion, Judgement>>();
        for (int fold = 0; fold < CrossFit.FOLDS; fold++) {
            judgements.add(fit.judgements(fold));
        }
        for (int i = 0; i < fit.held().size(); i++) {
            photos.add(photo(fit.held().get(i), judgements.get(fit.fold()[i])));
        }
        return new SpotMeasures(photos);
    }

    static SpotMeasures of(
            List<Map<Lesion, Judgement.Held>> held, Map<Lesion, Judgement> judgements) {
        return new SpotMeasures(held.stream().map(one -> photo(one, judgements)).toList());
    }

    private static Photo photo(
            Map<Lesion, Judgement.Held> held, Map<Lesion, Judgement> judgements) {
        var spots = new ArrayList<Reliability.Stated>();
        var pointed = new ArrayList<Boolean>();
        for (var lesion : Lesion.FOUR) {
            var judgement = lesion.in(judgements);
            var one = lesion.in(held);
            for (var spot : Spot.of(one.likely(), judgement.step())) {
                spots.add(
                        new Reliability.Stated(
                                judgement.probability(spot), spot.touches(one.mask())));
            }
            if (one.tally().truth() > 0) {
                pointed.add(one.mask().has(highest(one.likely().values())));
            }
        }
        return new Photo(spots, pointed);
    }

    private static int highest(float[] values) {
        int best = 0;
        for (int at = 1; at < values.length; at++) {
            best = values[at] > values[best] ? at : best;
        }
        return best;
    }

    Reliability reliability() {
        return reliability(photos);
    }

    private static Reliability reliability(List<Photo> photos) {
        return Reliability.of(photos.stream().flatMap(photo -> photo.spots().stream()).toList());
    }

    /// @param attributes by photograph
    ByGroup byGroup(List<Map<String, String>> attributes, long seed) {
        return ByGroup.of(
                judged(attributes),
                List.of(
                        new Metric<>("Pointing game", true, SpotMeasures::pointing),
                        new Metric<>(
                                "Calibration error, spots",
                                false,
                                all -> reliability(all).error())),
                seed);
    }

    /// Photographs have no patients: each is its own.
    private List<Judged<Photo>> judged(List<Map<String, String>> attributes) {
        var judged = new ArrayList<Judged<Photo>>();
        for (int i = 0; i < photos.size(); i++) {
            judged.add(new Judged<>(Integer.toString(i), attributes.get(i), photos.get(i)));
        }
        return judged;
    }

    private static double pointing(List<Photo> photos) {
        return photos.stream()
                .flatMap(photo -> photo.pointed().stream())
                .mapToDouble(hit -> hit ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
