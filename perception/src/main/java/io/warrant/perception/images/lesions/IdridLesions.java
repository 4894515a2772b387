package io.warrant.perception.images.lesions;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.pixels.Fingerprint;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Learns where lesions of diabetic retinopathy are from the masks of IDRiD's segmentation part.
public final class IdridLesions implements Task {

    private static final int WIDTH = 1024;

    /// So many photographs are made worse.
    private static final int LOOKED_AT = 12;

    private static final int LEAST = 2 * CrossFit.FOLDS;

    private final int width;

    public IdridLesions() {
        this(WIDTH);
    }

    /// @param width photographs are brought to so many pixels across
    IdridLesions(int width) {
        this.width = width;
    }

    @Override
    public String name() {
        return "idrid-lesions";
    }

    @Override
    public String about() {
        return "Microaneurysms, haemorrhages, exudates and the optic disc in photographs of the"
                + " retina, from IDRiD's masks.";
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var photos = photos(data);
        var known = known(photos, choices);
        var run = new CrossFit.Run(choices, progress);
        var fit = CrossFit.of(photos, folds(photos.size()), width, run);
        var model = fit.model(width, run);
        var judged = judged(photos, fit, known);
        var measured = ByGroup.of(judged, LesionMeasures.metrics(), choices.seed()).kept();
        var gate = gate(photos);
        ModelFolder.write(folder, card(data, choices, gate, measured), gate.with(model.weights()));
    }

    private ModelCard card(Path data, Choices choices, Gate gate, Map<String, Double> measured) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("width", Integer.toString(width));
        settings.put("folds", Integer.toString(CrossFit.FOLDS));
        settings.putAll(gate.settings());
        return new ModelCard(
                "idrid-lesions",
                "photographs of the retina in colour, brought to " + width + " pixels across",
                Arrays.stream(Lesion.values())
                        .map(it -> new ModelCard.Concept(it.concept(), it.term()))
                        .toList(),
                new ModelCard.Made(
                        Sha256.of(data),
                        "all photographs with masks; measured in "
                                + CrossFit.FOLDS
                                + " folds by photograph",
                        choices.seed(),
                        settings),
                measured,
                "IDRiD, CC BY 4.0 (Porwal and others 2018)");
    }

    private static Gate gate(List<Idrid.Segmented> photos) {
        return Gate.of(photos, it -> PictureReader.of(it.name(), it.photo()));
    }

    private static Attributes.Known known(List<Idrid.Segmented> photos, Choices choices) {
        return choices.attributes().of(photos.stream().map(Idrid.Segmented::name).toList());
    }

    private static int[] folds(int count) {
        return IntStream.range(0, count).map(i -> i % CrossFit.FOLDS).toArray();
    }

    private static List<Idrid.Segmented> photos(Path data) {
        var photos = Idrid.read(data).segmented();
        if (photos.size() < LEAST) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " has "
                            + photos.size()
                            + " photographs with masks, and at least "
                            + LEAST
                            + " are needed. Give IDRiD's archive with its part A.");
        }
        return photos;
    }

    /// Each photograph by the finder and the thresholds that didn't learn from it.
    private static List<Judged<LesionMeasures.Photo>> judged(
            List<Idrid.Segmented> photos, CrossFit fit, Attributes.Known known) {
        var judgements = new ArrayList<Map<Lesion, Judgement>>();
        for (int fold = 0; fold < CrossFit.FOLDS; fold++) {
            judgements.add(fit.judgements(fold));
        }
        var judged = new ArrayList<Judged<LesionMeasures.Photo>>();
        for (int i = 0; i < photos.size(); i++) {
            var held = fit.held().get(i);
            var outcome = LesionMeasures.photo(held, judgements.get(fit.fold()[i]));
            judged.add(judged(photos.get(i), known, outcome));
        }
        return judged;
    }

    private static Judged<LesionMeasures.Photo> judged(
            Idrid.Segmented photo, Attributes.Known known, LesionMeasures.Photo outcome) {
        return new Judged<>(photo.name(), known.of(photo.name()), outcome);
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        return new LesionProvider(
                opened.card(), LesionModel.of(opened::weights), Gate.of(opened::weights));
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Picture picture && picture.channels() == 3;
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var photos = photos(data);
        var run = new CrossFit.Run(choices, progress);
        var set = test.map(file -> Idrid.read(file).segmented());
        var known = known(set.orElse(photos), choices);
        var fit = CrossFit.of(photos, folds(photos.size()), width, run);
        if (set.isPresent()) {
            return tested(data, fit, new Asked(set.get(), known), run);
        }
        var gate = gate(photos);
        var provider = new LesionProvider(card(data, choices, gate, Map.of()), fit.model(0), gate);
        var first =
                IntStream.range(0, photos.size())
                        .filter(i -> fit.fold()[i] == 0)
                        .mapToObj(photos::get)
                        .toList();
        return report(
                        judged(photos, fit, known),
                        SpotMeasures.of(fit),
                        new Told(inFolds(photos), known.notices()),
                        choices)
                .with(endurance(provider, first, run));
    }

    private static Endurance endurance(
            LesionProvider provider, List<Idrid.Segmented> photos, CrossFit.Run run) {
        var trials = photos.stream().limit(LOOKED_AT).map(LesionTrial::of).toList();
        return new Hardship(provider, run.choices().seed(), run.progress()).of(trials);
    }

    private static String inFolds(List<Idrid.Segmented> photos) {
        return photos.size()
                + " photographs with masks in "
                + CrossFit.FOLDS
                + " folds; finder, thresholds and calibration of each fold come from the others";
    }

    /// Photographs set aside, and what is known of them.
    private record Asked(List<Idrid.Segmented> set, Attributes.Known known) {}

    /// What a report says beside its numbers.
    private record Told(String data, List<String> notices) {}

    private Report tested(Path data, CrossFit fit, Asked asked, CrossFit.Run run) {
        var set = asked.set();
        var known = photos(data);
        var copies = Fingerprint.copies(prints(set), prints(known));
        var photos =
                IntStream.range(0, set.size())
                        .filter(i -> !copies.contains(i))
                        .mapToObj(set::get)
                        .toList();
        if (photos.isEmpty()) {
            throw new InvalidCaseException(
                    "The test data have no photograph with masks that wasn't learnt from. Give"
                            + " others.");
        }
        var gate = gate(known);
        var card = card(data, run.choices(), gate, Map.of());
        var model = fit.model(width, run);
        var held = new ArrayList<Map<Lesion, Judgement.Held>>();
        var judged = new ArrayList<Judged<LesionMeasures.Photo>>();
        for (var photo : photos) {
            held.add(CrossFit.find(model.finder(), photo));
            var outcome = LesionMeasures.photo(held.getLast(), model.judgements());
            judged.add(judged(photo, asked.known(), outcome));
        }
        return report(
                        judged,
                        SpotMeasures.of(held, model.judgements()),
                        new Told(
                                photos.size()
                                        + " photographs set aside, after learning from all others; "
                                        + copies.size()
                                        + " more are copies of ones learnt from and don't count",
                                asked.known().notices()),
                        run.choices())
                .with(endurance(new LesionProvider(card, model, gate), photos, run));
    }

    private static List<Fingerprint> prints(List<Idrid.Segmented> photos) {
        return photos.parallelStream()
                .map(it -> Fingerprint.of(PictureReader.of(it.name(), it.photo())))
                .toList();
    }

    private Report report(
            List<Judged<LesionMeasures.Photo>> judged,
            SpotMeasures spots,
            Told told,
            Choices choices) {
        var attributes = judged.stream().map(Judged::attributes).toList();
        var byGroup =
                ByGroup.of(judged, LesionMeasures.metrics(), choices.seed())
                        .and(spots.byGroup(attributes, choices.seed()));
        var notices = new ArrayList<>(told.notices());
        notices.addAll(byGroup.notices());
        notices.add(
                "Dice of a lesion pools the pixels of all photographs; the mean over photographs"
                        + " leaves out those without the lesion.");
        notices.add("Reliability is that of the probability that a spot is a lesion.");
        notices.add(
                "IDRiD names no patients and tells neither age nor sex: photographs are drawn"
                        + " singly, and "
                        + choices.attributes().compared());
        return new Report(
                name(),
                told.data(),
                byGroup.withGaps(),
                byGroup.groups(),
                Optional.of(spots.reliability()),
                notices);
    }
}
