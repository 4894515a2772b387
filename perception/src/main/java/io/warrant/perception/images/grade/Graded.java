package io.warrant.perception.images.grade;

import io.warrant.perception.images.lesions.CrossFit;
import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.pixels.Fingerprint;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Folds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/// Graded photographs, each with the concepts that a lesion finder sees in it which learnt from
/// neither it nor a copy of it.
///
/// @param groups the same for copies of a photograph
/// @param fold by photograph; copies share a fold
/// @param fit of the photographs with masks, in the same folds
record Graded(
        List<Idrid.Graded> photos,
        int[] groups,
        int[] fold,
        List<Concepts> concepts,
        CrossFit fit) {

    /// @param width photographs are brought to so many pixels across
    static Graded of(Idrid data, int width, CrossFit.Run run) {
        run.progress().at("looking for copies", 0, 1);
        var photos = data.graded();
        var groups = Fingerprint.groups(fingerprints(data));
        var names = Arrays.stream(groups).mapToObj(Integer::toString).toList();
        var classes = new int[groups.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = i >= photos.size() ? 2 : photos.get(i).grade() >= 2 ? 1 : 0;
        }
        var fold = Folds.of(names, classes, CrossFit.FOLDS, run.choices().seed());
        var masked = Arrays.copyOfRange(fold, photos.size(), fold.length);
        var fit = CrossFit.of(data.segmented(), masked, width, run);
        var models = IntStream.range(0, CrossFit.FOLDS).mapToObj(fit::model).toList();
        var concepts = new ArrayList<Concepts>();
        for (int i = 0; i < photos.size(); i++) {
            run.progress().at("finding lesions in graded photographs", i, photos.size());
            concepts.add(concepts(models.get(fold[i]), photos.get(i)));
        }
        return new Graded(
                photos,
                Arrays.copyOf(groups, photos.size()),
                Arrays.copyOf(fold, photos.size()),
                concepts,
                fit);
    }

    /// Graded photographs first, then those with masks.
    static List<Fingerprint> fingerprints(Idrid data) {
        var prints = new ArrayList<Fingerprint>();
        data.graded().forEach(it -> prints.add(fingerprint(it.name(), it.photo())));
        data.segmented().forEach(it -> prints.add(fingerprint(it.name(), it.photo())));
        return prints;
    }

    private static Fingerprint fingerprint(String name, byte[] photo) {
        return Fingerprint.of(PictureReader.of(name, photo));
    }

    static Concepts concepts(LesionModel model, Idrid.Graded photo) {
        var picture = PictureReader.of(photo.name(), photo.photo());
        var fundus = Fundus.of(picture, model.finder().width());
        return Concepts.of(model.see(fundus), fundus.extent().area());
    }

    static boolean[] referable(List<Idrid.Graded> photos) {
        var truth = new boolean[photos.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = photos.get(i).grade() >= 2;
        }
        return truth;
    }

    Lessons lessons() {
        var nothing = new double[Concepts.SIZE];
        return new Lessons(
                concepts.stream().map(it -> it.row(nothing, nothing)).toArray(double[][]::new),
                referable(photos),
                groups,
                fold);
    }

    List<Idrid.Graded> photosOfFirst() {
        return IntStream.range(0, fold.length)
                .filter(i -> fold[i] == 0)
                .mapToObj(photos::get)
                .toList();
    }

    /// Each photograph with weights and a calibration that it had no part in.
    List<Asked> asked() {
        var lessons = lessons();
        var by = lessons.apart();
        var without = new EnumMap<Lesion, List<Bottleneck>>(Lesion.class);
        for (var lesion : Lesion.FOUR) {
            without.put(lesion, lessons.without(EnumSet.of(lesion)).apart());
        }
        return IntStream.range(0, fold.length)
                .mapToObj(i -> {
                    var others = new EnumMap<Lesion, Bottleneck>(Lesion.class);
                    without.forEach((lesion, parts) -> others.put(lesion, parts.get(fold[i])));
                    return new Asked(
                            photos.get(i),
                            Integer.toString(groups[i]),
                            concepts.get(i),
                            by.get(fold[i]),
                            others);
                })
                .toList();
    }
}
