package io.warrant.perception.images.lesions;

import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.Numbers;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds lesions and judges them.
public record LesionModel(LesionFinder finder, Map<Lesion, Judgement> judgements) {

    private static final String TREES = "lesions.trees";
    private static final String JUDGEMENTS = "lesions.numbers";

    /// The lesions of one kind in a photograph.
    ///
    /// @param likely from 0 to 1, not calibrated
    /// @param area share of the field
    public record Seen(Plane likely, List<Spot> spots, double area, Judgement judgement) {

        /// The spot that is surest to be a lesion comes first, if there is any.
        public java.util.Optional<Spot> surest() {
            return spots.stream().max(java.util.Comparator.comparingDouble(judgement::probability));
        }

        /// The probability that the surest spot is a lesion; 0 where there is none.
        public double probability() {
            return surest().map(judgement::probability).orElse(0.0);
        }

        /// How many lesions are expected among the spots.
        public double expected() {
            return spots.stream().mapToDouble(judgement::probability).sum();
        }
    }

    public Map<Lesion, Seen> see(Fundus fundus) {
        var seen = new EnumMap<Lesion, Seen>(Lesion.class);
        finder.find(fundus)
                .forEach((lesion, likely) -> {
                    var judgement = lesion.in(judgements);
                    var spots = Spot.of(likely, judgement.step());
                    int pixels = spots.stream().mapToInt(it -> it.part().size()).sum();
                    double area = pixels / Math.max(1, fundus.extent().area());
                    seen.put(lesion, new Seen(likely, spots, area, judgement));
                });
        return seen;
    }

    /// By name of file.
    public Map<String, byte[]> weights() {
        var rows = new LinkedHashMap<String, double[]>();
        judgements.forEach((lesion, judgement) -> rows.put(lesion.name(), judgement.numbers()));
        return Map.of(TREES, finder.bytes(), JUDGEMENTS, Numbers.of(rows).bytes());
    }

    /// @param files gives the bytes of a file of weights
    public static LesionModel of(java.util.function.Function<String, byte[]> files) {
        var rows = Numbers.parse(JUDGEMENTS, files.apply(JUDGEMENTS));
        var judgements = new EnumMap<Lesion, Judgement>(Lesion.class);
        for (var lesion : Lesion.values()) {
            judgements.put(lesion, Judgement.of(rows.row(lesion.name())));
        }
        return new LesionModel(LesionFinder.parse(files.apply(TREES)), judgements);
    }
}
