package io.warrant.perception.signals.normal;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.calibration.ByChance;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.ecg.TwelveLeads;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a twelve-lead ECG is normal, from what is measured on it.
public final class EcgNormal implements Task {

    static final String NAME = "ecg-normal";

    /// What the model looks for; HPO's term HP:0003115 is "Abnormal EKG".
    static final ModelCard.Concept CONCEPT = new ModelCard.Concept("abnormal ECG", "HP:0003115");

    private static final String TREES = "trees.ubj";
    private static final String NUMBERS = "numbers.bin";
    private static final String NAMES = "measurements.txt";
    private static final String LICENCE =
            "PTB-XL, CC BY 4.0 (Wagner and others, Scientific Data 2020), where it was learnt from"
                    + " that";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Whether a twelve-lead ECG is normal, from PTB-XL's layout: boosted trees over"
                + " intervals, waves and rhythm, with prototypes.";
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var all = PtbXl.read(data, choices.threads(), progress);
        var ecgs = Trial.readable(attributed(all, known(all, choices)));
        var trial = checked(ecgs, choices);
        var measured = ByGroup.of(trial.nested(progress), metrics(), choices.seed()).kept();
        var calibrator = trial.calibrator(trial.outputs(trial.folds(), progress));
        try (var model = EcgModel.learn(ecgs, choices)) {
            var card = card(data, ecgs, measured, choices);
            var rows = new LinkedHashMap<String, double[]>();
            rows.put("calibrator", calibrator.numbers());
            rows.putAll(model.usual().numbers());
            rows.putAll(model.prototypes().rows());
            ModelFolder.write(
                    folder,
                    card,
                    Map.of(
                            TREES,
                            model.trees().bytes(),
                            NUMBERS,
                            Numbers.of(rows).bytes(),
                            NAMES,
                            String.join("\n", model.names()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static ModelCard card(
            Path data, List<LabelledEcg> ecgs, Map<String, Double> measured, Choices choices) {
        double abnormal = ecgs.stream().filter(LabelledEcg::abnormal).count();
        return new ModelCard(
                NAME,
                "a twelve-lead ECG (WFDB, CSV) of 5 to 120 s at 100 samples a second or more",
                List.of(CONCEPT),
                new ModelCard.Made(
                        Sha256.of(data),
                        "all patients; measured by nested cross-validation by patient",
                        choices.seed(),
                        Prior.told(
                                Map.of("ECGs", String.valueOf(ecgs.size())),
                                CONCEPT.name(),
                                abnormal / ecgs.size())),
                measured,
                LICENCE);
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, NAME);
        var rows = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        var names = new String(opened.weights(NAMES), StandardCharsets.UTF_8).lines().toList();
        var model =
                new EcgModel(
                        names,
                        Usual.parse(rows),
                        Trees.parse(opened.weights(TREES)),
                        Prototypes.parse(rows));
        return new EcgProvider(opened.card(), model, Calibrator.parse(rows.row("calibrator")));
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Tracing tracing && TwelveLeads.some(tracing.leads());
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var all = PtbXl.read(data, choices.threads(), progress);
        if (test.isEmpty()) {
            var told = known(all, choices);
            var trial = checked(Trial.readable(attributed(all, told)), choices);
            var judged = trial.nested(progress);
            var notices = new ArrayList<>(told.notices());
            notices.addAll(refused(all, trial.ecgs()));
            var report =
                    report(
                            judged,
                            "%d ECGs, nested cross-validation by patient".formatted(judged.size()),
                            notices,
                            choices);
            return endured(report, data, trial, judged);
        }
        var ecgs = Trial.readable(all);
        var trial = checked(ecgs, choices);
        var tests = PtbXl.read(test.get(), choices.threads(), progress);
        var told = known(tests, choices);
        var asked = attributed(tests, told);
        var known = new HashSet<String>();
        ecgs.forEach(ecg -> known.add(ecg.patient()));
        var strangers = asked.stream().filter(ecg -> !known.contains(ecg.patient())).toList();
        var notices = new ArrayList<>(told.notices());
        notices.addAll(refused(strangers, Trial.readable(strangers)));
        if (strangers.size() < asked.size()) {
            notices.add(
                    "%d test ECGs are of patients who were learnt from, and were left out."
                            .formatted(asked.size() - strangers.size()));
        }
        var calibrator = trial.calibrator(trial.outputs(trial.folds(), progress));
        try (var model = EcgModel.learn(ecgs, choices)) {
            var readable = Trial.readable(strangers);
            var judged = checked(readable, choices).judged(model, calibrator);
            var provider = new EcgProvider(card(data, ecgs, Map.of(), choices), model, calibrator);
            var report =
                    report(
                            judged,
                            "%d test ECGs, after learning from %d"
                                    .formatted(judged.size(), ecgs.size()),
                            notices,
                            choices);
            return new Hardship(provider, choices.seed(), progress)
                    .added(report, test.get(), readable);
        }
    }

    /// How a model that learnt from all other folds bears ECGs of the first one.
    private static Report endured(
            Report report, Path data, Trial trial, List<Judged<Judged.Stated>> judged) {
        var fold = trial.folds();
        var others = trial.some(i -> fold[i] != 0);
        var outcomes =
                IntStream.range(0, fold.length)
                        .filter(i -> fold[i] != 0)
                        .mapToObj(i -> judged.get(i).outcome())
                        .toList();
        var calibrator =
                others.calibrator(outcomes.stream().mapToDouble(Judged.Stated::output).toArray());
        try (var model = EcgModel.learn(others.ecgs(), trial.choices())) {
            var card = card(data, others.ecgs(), Map.of(), trial.choices());
            var provider = new EcgProvider(card, model, calibrator);
            return new Hardship(provider, trial.choices().seed(), Progress.SILENT)
                    .added(report, data, trial.some(i -> fold[i] == 0).ecgs());
        }
    }

    private static Attributes.Known known(List<LabelledEcg> all, Choices choices) {
        return choices.attributes().of(all.stream().map(LabelledEcg::number).toList());
    }

    private static List<LabelledEcg> attributed(List<LabelledEcg> all, Attributes.Known known) {
        return all.stream().map(ecg -> ecg.with(known.of(ecg.number()))).toList();
    }

    private static Trial checked(List<LabelledEcg> ecgs, Choices choices) {
        long abnormal = ecgs.stream().filter(LabelledEcg::abnormal).count();
        if (abnormal < 2 || ecgs.size() - abnormal < 2) {
            throw new InvalidCaseException(
                    "There are %d ECGs that can be read, %d of them abnormal. Both kinds are needed."
                            .formatted(ecgs.size(), abnormal));
        }
        return new Trial(ecgs, choices);
    }

    private static List<String> refused(List<LabelledEcg> all, List<LabelledEcg> readable) {
        int refused = all.size() - readable.size();
        return refused == 0
                ? List.of()
                : List.of("%d ECGs weren't readable and were left out.".formatted(refused));
    }

    private static List<Metric<Judged.Stated>> metrics() {
        return List.of(
                Metric.auc("AUC, normal or not"),
                Metric.calibrationError("calibration error"),
                Metric.brier("Brier"),
                Metric.sensitivity("abnormal found at a half"),
                Metric.specificity("normal found at a half"));
    }

    private static Report report(
            List<Judged<Judged.Stated>> judged, String data, List<String> more, Choices choices) {
        var measured = ByGroup.of(judged, metrics(), choices.seed());
        var measures = new ArrayList<>(measured.measures());
        measures.addAll(measured.gaps());
        var notices = new ArrayList<>(more);
        notices.addAll(measured.notices());
        notices.add(
                ByChance.notice(
                        judged.stream().map(one -> one.outcome().probability()).toList(),
                        choices.seed()));
        return new Report(
                NAME,
                data,
                measures,
                measured.groups(),
                Optional.of(Metric.reliability(judged.stream().map(Judged::outcome).toList())),
                notices);
    }
}
