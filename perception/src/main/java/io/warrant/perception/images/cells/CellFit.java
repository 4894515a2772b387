package io.warrant.perception.images.cells;

import io.warrant.perception.images.pixels.Fingerprint;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.Folds;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.task.Task.Choices;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Learns from all folds but one and finds cells in the one.
final class CellFit {

    static final int FOLDS = 5;

    private final List<Smears.Photo> photos;
    private final Run run;
    private final Attributes.Known known;
    private final List<Fingerprint> prints;
    private final int[] groups;
    private final int[] fold;

    /// How much is learnt, what a person chose, and who listens.
    record Run(int epochs, Choices choices, Progress progress) {}

    /// @param known of the photographs
    CellFit(List<Smears.Photo> photos, Run run, Attributes.Known known) {
        this.photos = photos;
        this.run = run;
        this.known = known;
        prints = prints(photos);
        groups = Fingerprint.groups(prints);
        var names = Arrays.stream(groups).mapToObj(Integer::toString).toList();
        var classes = photos.stream().mapToInt(CellFit::crowded).toArray();
        fold = Folds.of(names, classes, FOLDS, run.choices().seed());
    }

    /// Photographs in which people marked few red cells are spread evenly, too.
    private static int crowded(Smears.Photo photo) {
        long red = photo.cells().stream().filter(it -> it.cell() == Cell.RED).count();
        return red < 4 ? 0 : red < 12 ? 1 : 2;
    }

    private static List<Fingerprint> prints(List<Smears.Photo> photos) {
        return photos.parallelStream()
                .map(it -> Fingerprint.of(PictureReader.of(it.name(), it.file())))
                .toList();
    }

    /// Those of some photographs that are copies of ones learnt from.
    List<Integer> copies(List<Smears.Photo> others) {
        return Fingerprint.copies(prints(others), prints);
    }

    static Held held(CellFinder finder, Smears.Photo photo) {
        return Held.of(finder.find(PictureReader.of(photo.name(), photo.file())), photo.cells());
    }

    private CellFinder learn(int left) {
        var lessons =
                IntStream.range(0, photos.size())
                        .filter(i -> fold[i] != left)
                        .parallel()
                        .mapToObj(i -> Lesson.of(photos.get(i)))
                        .toList();
        return new CellFinder(new CellTraining(lessons, run).run());
    }

    /// A model of all folds but the first, whose thresholds and calibration come from the first.
    Apart apart() {
        var finder = learn(0);
        var members = IntStream.range(0, photos.size()).filter(i -> fold[i] == 0).toArray();
        var held = Arrays.stream(members).mapToObj(i -> held(finder, photos.get(i))).toList();
        var part = IntStream.range(0, members.length).map(i -> i % FOLDS).toArray();
        return new Apart(CellModel.of(finder, held), judged(finder, members, held, part));
    }

    /// A model, and how well it does where its thresholds and calibration come from other
    /// photographs.
    record Apart(CellModel model, List<Judged<CellMeasures.Photo>> judged) {

        Apart {
            judged = List.copyOf(judged);
        }
    }

    /// Each photograph by a network, thresholds and a calibration that it had no part in.
    ///
    /// @param judged all photographs
    /// @param first the model that had no part in the first fold
    /// @param photos those of the first fold
    record Crossed(
            List<Judged<CellMeasures.Photo>> judged, CellModel first, List<Smears.Photo> photos) {

        Crossed {
            judged = List.copyOf(judged);
            photos = List.copyOf(photos);
        }
    }

    Crossed crossed() {
        var finders = IntStream.range(0, FOLDS).mapToObj(this::learn).toList();
        var held = new ArrayList<Held>();
        for (int i = 0; i < photos.size(); i++) {
            run.progress().at("finding cells in photographs left out", i, photos.size());
            held.add(held(finders.get(fold[i]), photos.get(i)));
        }
        var all = IntStream.range(0, photos.size()).toArray();
        return new Crossed(
                judged(finders.getFirst(), all, held, fold),
                CellModel.of(finders.getFirst(), without(held, fold, 0)),
                Arrays.stream(all).filter(i -> fold[i] == 0).mapToObj(photos::get).toList());
    }

    private static List<Held> without(List<Held> held, int[] part, int left) {
        return IntStream.range(0, part.length)
                .filter(i -> part[i] != left)
                .mapToObj(held::get)
                .toList();
    }

    /// @param part by member; thresholds and calibration come from the other parts
    private List<Judged<CellMeasures.Photo>> judged(
            CellFinder any, int[] members, List<Held> held, int[] part) {
        var models = new ArrayList<CellModel>();
        for (int left = 0; left < FOLDS; left++) {
            models.add(CellModel.of(any, without(held, part, left)));
        }
        var judged = new ArrayList<Judged<CellMeasures.Photo>>();
        for (int i = 0; i < members.length; i++) {
            judged.add(
                    new Judged<>(
                            Integer.toString(groups[members[i]]),
                            known.of(photos.get(members[i]).name()),
                            CellMeasures.photo(held.get(i), models.get(part[i]))));
        }
        return judged;
    }
}
