package io.warrant.perception.images.chest;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Prior;
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
import java.util.stream.IntStream;

/// Learns pneumonia from PneumoniaMNIST's training part; its validation part measures.
public final class Pneumonia implements Task {

    private static final ModelCard.Concept CONCEPT =
            new ModelCard.Concept("pneumonia", "HP:0002090");

    private static final int LEAST = 100;

    /// So many X-rays have their heat maps checked and are made worse.
    private static final int LOOKED_AT = 100;

    @Override
    public String name() {
        return "pneumonia";
    }

    @Override
    public String about() {
        return "Pneumonia in chest X-rays of children, from PneumoniaMNIST.";
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var known = known(data);
        var others = Asked.of(data, "val", choices);
        var model = learn(known, choices, progress);
        var measured = byGroup(others.judged(model), choices).kept();
        var gate = gate(known);
        ModelFolder.write(
                folder,
                card(data, choices, told(gate, known), measured),
                gate.with(model.weights()));
    }

    private static XRays known(Path data) {
        var known = XRays.read(data, "train");
        if (known.size() < LEAST) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " has "
                            + known.size()
                            + " X-rays to learn from, and at least "
                            + LEAST
                            + " are needed. Give PneumoniaMNIST's archive.");
        }
        return known;
    }

    /// Nine tenths teach, one tenth calibrates.
    private static ChestModel learn(XRays known, Choices choices, Progress progress) {
        var taught = known.tenth(false);
        var network = new Training(taught, choices, progress).run();
        return ChestModel.of(network, taught, known.tenth(true));
    }

    /// Settings that also tell how common pneumonia is among these X-rays.
    private static Map<String, String> told(Gate gate, XRays known) {
        double count = known.truth().stream().filter(it -> it).count();
        return Prior.told(gate.settings(), CONCEPT.name(), count / known.size());
    }

    private static Gate gate(XRays known) {
        return Gate.of(IntStream.range(0, known.size()).boxed().toList(), known::picture);
    }

    private static ModelCard card(
            Path data, Choices choices, Map<String, String> learnt, Map<String, Double> measured) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("size", Integer.toString(Network.SIDE));
        settings.put("channels", Network.CHANNELS.toString());
        settings.putAll(learnt);
        return new ModelCard(
                "pneumonia",
                "chest X-rays from the front in grey, brought to 28 by 28 pixels",
                List.of(CONCEPT),
                new ModelCard.Made(
                        Sha256.of(data),
                        "nine tenths of the training part taught, one tenth calibrated, the"
                                + " validation part measured",
                        choices.seed(),
                        settings),
                measured,
                "PneumoniaMNIST, CC BY 4.0 (Yang and others 2023; Kermany and others 2018)");
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        return new ChestProvider(
                opened.card(), ChestModel.of(opened::weights), Gate.of(opened::weights));
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Picture picture && !picture.isColoured();
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var known = known(data);
        if (test.isPresent()) {
            var part = XRays.has(test.get(), "test") ? "test" : "val";
            var others = Asked.of(test.get(), part, choices);
            var all = known.and(XRays.read(data, "val"));
            var model = learn(all, choices, progress);
            var provider = provider(data, all, model, choices);
            return report(model, others, "set aside", choices)
                    .with(endurance(provider, others.rays(), choices, progress));
        }
        var others = Asked.of(data, "val", choices);
        var model = learn(known, choices, progress);
        var provider = provider(data, known, model, choices);
        return report(model, others, "of the validation part", choices)
                .with(endurance(provider, others.rays(), choices, progress));
    }

    /// X-rays that weren't learnt from, and what is known of each.
    private record Asked(XRays rays, List<Map<String, String>> attributes, List<String> notices) {

        static Asked of(Path file, String part, Choices choices) {
            var rays = XRays.read(file, part);
            var names = rays.names(part);
            var known = choices.attributes().of(names);
            return new Asked(rays, names.stream().map(known::of).toList(), known.notices());
        }

        List<Judged<Judged.Stated>> judged(ChestModel model) {
            return model.judged(rays, attributes);
        }

        ByGroup heat(ChestModel model, long seed) {
            return HeatChecks.of(
                    model, rays.some(LOOKED_AT), XRays.spread(attributes, LOOKED_AT), seed);
        }
    }

    private static ChestProvider provider(
            Path data, XRays known, ChestModel model, Choices choices) {
        var gate = gate(known);
        return new ChestProvider(card(data, choices, gate.settings(), Map.of()), model, gate);
    }

    private static Endurance endurance(
            ChestProvider provider, XRays others, Choices choices, Progress progress) {
        var concept = provider.card().concepts().getFirst().name();
        var some = others.some(LOOKED_AT);
        var trials =
                IntStream.range(0, some.size())
                        .mapToObj(i ->
                                new Hardship.YesOrNo(some.picture(i), concept, some.truth().get(i)))
                        .toList();
        return new Hardship(provider, choices.seed(), progress).of(trials);
    }

    private static ByGroup byGroup(List<Judged<Judged.Stated>> judged, Choices choices) {
        return ByGroup.of(
                judged,
                List.of(
                        Metric.auc("AUC, pneumonia or not"),
                        Metric.calibrationError("Calibration error"),
                        Metric.brier("Brier"),
                        Metric.sensitivity("Sensitivity at one half"),
                        Metric.specificity("Specificity at one half")),
                choices.seed());
    }

    private Report report(ChestModel model, Asked others, String which, Choices choices) {
        var judged = others.judged(model);
        var byGroup = byGroup(judged, choices);
        var heat = others.heat(model, choices.seed());
        var both = byGroup.and(heat);
        var notices = new ArrayList<>(others.notices());
        notices.addAll(byGroup.notices());
        heat.notices().forEach(notice -> notices.add("Heat maps: " + notice));
        notices.add(
                "Heat maps, pace and X-rays made worse: "
                        + Math.min(LOOKED_AT, others.rays().size())
                        + " of them.");
        notices.add(
                "PneumoniaMNIST names no patients and tells neither age nor sex: X-rays are drawn"
                        + " singly, and "
                        + choices.attributes().compared());
        return new Report(
                name(),
                others.rays().size() + " X-rays " + which + ", after learning from the others",
                both.withGaps(),
                both.groups(),
                Optional.of(Metric.reliability(judged.stream().map(Judged::outcome).toList())),
                notices);
    }
}
