package io.warrant.perception.images.lesions;

import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Learns from all folds but one and finds lesions in the one, for each fold in turn.
///
/// @param samples by photograph
/// @param fold by photograph
/// @param finders by fold, each of which didn't learn from its fold
/// @param held by photograph, what the finder that didn't learn from it says
public record CrossFit(
        List<Sample> samples,
        int[] fold,
        List<LesionFinder> finders,
        List<Map<Lesion, Judgement.Held>> held) {

    /// How many folds.
    public static final int FOLDS = 5;

    /// @param fold by photograph, below [#FOLDS]
    public static CrossFit of(List<Idrid.Segmented> photos, int[] fold, int width, Run run) {
        var samples = samples(photos, width, run);
        var finders = new ArrayList<LesionFinder>();
        for (int left = 0; left < FOLDS; left++) {
            run.progress().at("learning lesions, a fold left out", left, FOLDS);
            finders.add(
                    LesionFinder.learn(
                            width,
                            without(samples, fold, left),
                            run.choices().seed(),
                            run.choices().threads()));
        }
        var held = new ArrayList<Map<Lesion, Judgement.Held>>();
        for (int i = 0; i < photos.size(); i++) {
            run.progress().at("finding lesions in photographs left out", i, photos.size());
            held.add(find(finders.get(fold[i]), photos.get(i)));
        }
        return new CrossFit(samples, fold, finders, held);
    }

    /// What a person chose, and who listens.
    public record Run(Choices choices, Progress progress) {}

    static List<Sample> samples(List<Idrid.Segmented> photos, int width, Run run) {
        run.progress().at("reading photographs", 0, photos.size());
        return photos.parallelStream()
                .map(photo -> Sample.of(photo, width, run.choices().seed()))
                .toList();
    }

    private static List<Sample> without(List<Sample> samples, int[] fold, int left) {
        return IntStream.range(0, samples.size())
                .filter(i -> fold[i] != left)
                .mapToObj(samples::get)
                .toList();
    }

    static Map<Lesion, Judgement.Held> find(LesionFinder finder, Idrid.Segmented photo) {
        var fundus = Fundus.of(PictureReader.of(photo.name(), photo.photo()), finder.width());
        var lesions = Sample.lesions(photo, fundus);
        var held = new EnumMap<Lesion, Judgement.Held>(Lesion.class);
        finder.find(fundus)
                .forEach((lesion, likely) -> {
                    var mask = new Mask(lesions, lesion);
                    held.put(lesion, held(likely, mask));
                });
        return held;
    }

    private static Judgement.Held held(Plane likely, Mask mask) {
        return new Judgement.Held(likely, mask, Tally.of(likely, mask));
    }

    /// How the likelihoods are to be taken.
    ///
    /// @param without a fold whose photographs don't count, or -1
    Map<Lesion, Judgement> judgements(int without) {
        var judgements = new EnumMap<Lesion, Judgement>(Lesion.class);
        for (var lesion : Lesion.values()) {
            judgements.put(
                    lesion,
                    Judgement.learn(
                            IntStream.range(0, held.size())
                                    .filter(i -> fold[i] != without)
                                    .mapToObj(i -> lesion.in(held.get(i)))
                                    .toList()));
        }
        return judgements;
    }

    /// A model of all photographs, whose judgements come from the folds.
    public LesionModel model(int width, Run run) {
        run.progress().at("learning lesions from all photographs", 0, 1);
        var choices = run.choices();
        return new LesionModel(
                LesionFinder.learn(width, samples, choices.seed(), choices.threads()),
                judgements(-1));
    }

    /// The model that didn't learn from a fold.
    public LesionModel model(int fold) {
        return new LesionModel(finders.get(fold), judgements(fold));
    }
}
