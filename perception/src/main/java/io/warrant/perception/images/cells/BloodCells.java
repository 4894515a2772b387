package io.warrant.perception.images.cells;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.images.reading.PictureReader;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Learns to find cells in blood smears from the boxes of BCCD.
public final class BloodCells implements Task {

    private static final int LEAST = 20;

    /// So many photographs are made worse.
    private static final int LOOKED_AT = 40;

    private final int epochs;

    public BloodCells() {
        this(CellTraining.EPOCHS);
    }

    /// @param epochs how often each photograph is learnt from
    BloodCells(int epochs) {
        this.epochs = epochs;
    }

    @Override
    public String name() {
        return "blood-cells";
    }

    @Override
    public String about() {
        return "Red cells, white cells and platelets in photographs of blood smears, from BCCD's"
                + " boxes.";
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var smears = read(data);
        var known = known(smears, choices);
        var apart = fit(smears, known, choices, progress).apart();
        var measured = byGroup(apart.judged(), choices).kept();
        var gate = gate(smears);
        ModelFolder.write(
                folder, card(data, choices, gate, measured), gate.with(apart.model().weights()));
    }

    private static Attributes.Known known(Smears smears, Choices choices) {
        return choices.attributes().of(smears.photos().stream().map(Smears.Photo::name).toList());
    }

    private CellFit fit(Smears smears, Attributes.Known known, Choices choices, Progress progress) {
        return new CellFit(smears.photos(), new CellFit.Run(epochs, choices, progress), known);
    }

    private ModelCard card(Path data, Choices choices, Gate gate, Map<String, Double> measured) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("width", Integer.toString(CellNetwork.WIDTH));
        settings.put("epochs", Integer.toString(epochs));
        settings.putAll(gate.settings());
        return new ModelCard(
                name(),
                "photographs of blood smears in colour, brought to "
                        + CellNetwork.WIDTH
                        + " pixels across",
                Cell.ALL.stream().map(it -> new ModelCard.Concept(it.concept(), "")).toList(),
                new ModelCard.Made(
                        Sha256.of(data),
                        "four fifths of the photographs taught; on the last fifth thresholds and"
                                + " calibration were learnt and, in folds, measured; copies of a"
                                + " photograph stay together",
                        choices.seed(),
                        settings),
                measured,
                "BCCD, MIT (Shenggan and others 2017)");
    }

    private static Gate gate(Smears smears) {
        return Gate.of(smears.photos(), it -> PictureReader.of(it.name(), it.file()));
    }

    private static Smears read(Path data) {
        var smears = Smears.read(data);
        if (smears.photos().size() < LEAST) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " has "
                            + smears.photos().size()
                            + " photographs with boxes, and at least "
                            + LEAST
                            + " are needed. Give BCCD's archive.");
        }
        return smears;
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        return new CellProvider(
                opened.card(), CellModel.of(opened::weights), Gate.of(opened::weights));
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Picture picture && picture.channels() == 3;
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var smears = read(data);
        var set = test.map(Smears::read).orElse(smears);
        var known = known(set, choices);
        var own = test.isPresent() ? Attributes.Known.NONE : known;
        var fit = fit(smears, own, choices, progress);
        var gate = gate(smears);
        var card = card(data, choices, gate, Map.of());
        if (test.isPresent()) {
            var model = fit.apart().model();
            return tested(fit, model, new Asked(set, known), choices)
                    .with(
                            endurance(
                                    new CellProvider(card, model, gate),
                                    set.photos(),
                                    choices,
                                    progress));
        }
        var crossed = fit.crossed();
        var provider = new CellProvider(card, crossed.first(), gate);
        return report(crossed.judged(), inFolds(smears), notices(smears, known), choices)
                .with(endurance(provider, crossed.photos(), choices, progress));
    }

    private static Endurance endurance(
            Provider provider, List<Smears.Photo> photos, Choices choices, Progress progress) {
        var trials = photos.stream().limit(LOOKED_AT).map(CellTrial::of).toList();
        return new Hardship(provider, choices.seed(), progress).of(trials);
    }

    private static String inFolds(Smears smears) {
        return smears.photos().size()
                + " photographs with boxes in "
                + CellFit.FOLDS
                + " folds in which copies stay together; the network, thresholds and calibration of"
                + " each fold come from the others";
    }

    /// Photographs set aside, and what is known of them.
    private record Asked(Smears smears, Attributes.Known known) {}

    private Report tested(CellFit fit, CellModel model, Asked asked, Choices choices) {
        var test = asked.smears();
        var copies = fit.copies(test.photos());
        var judged = new ArrayList<Judged<CellMeasures.Photo>>();
        for (int i = 0; i < test.photos().size(); i++) {
            if (!copies.contains(i)) {
                var photo = test.photos().get(i);
                var held = CellFit.held(model.finder(), photo);
                var told = asked.known().of(photo.name());
                judged.add(new Judged<>(photo.name(), told, CellMeasures.photo(held, model)));
            }
        }
        var notices = new ArrayList<>(notices(test, asked.known()));
        notices.add(
                copies.size()
                        + " photographs set aside are copies of ones learnt from and don't count.");
        return report(
                judged,
                judged.size() + " photographs set aside, after learning from all others",
                notices,
                choices);
    }

    private static List<String> notices(Smears smears, Attributes.Known known) {
        var notices = new ArrayList<>(known.notices());
        if (smears.empty() > 0) {
            notices.add(smears.empty() + " boxes have no area and were left out.");
        }
        return notices;
    }

    private static ByGroup byGroup(List<Judged<CellMeasures.Photo>> judged, Choices choices) {
        return ByGroup.of(judged, CellMeasures.metrics(), choices.seed());
    }

    private Report report(
            List<Judged<CellMeasures.Photo>> judged,
            String data,
            List<String> notices,
            Choices choices) {
        var byGroup = byGroup(judged, choices);
        var all = new ArrayList<>(notices);
        all.addAll(byGroup.notices());
        all.add(
                "A cell counts as found where boxes of the same kind share half of what either has."
                        + " People didn't mark every red cell: one that is found and not marked"
                        + " counts as wrong.");
        all.add(
                "BCCD names no patients and tells neither age nor sex: photographs are drawn with"
                        + " their copies, and "
                        + choices.attributes().compared());
        return new Report(
                name(),
                data,
                byGroup.withGaps(),
                byGroup.groups(),
                Optional.of(
                        CellMeasures.reliability(judged.stream().map(Judged::outcome).toList())),
                all);
    }
}
