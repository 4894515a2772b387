package io.warrant.perception.tables;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.measure.Auc;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Learns a labelled column of any table from its other columns. The data are `FILE#column`;
/// `,-other` leaves a column out.
public final class TableTask implements Task {

    private static final String TREES = "trees.ubj";
    private static final String NUMBERS = "numbers.bin";
    private static final String COLUMNS = "columns.json";
    private static final String RULES = "rules.txt";

    private final Learner learner;

    public TableTask(Learner learner) {
        this.learner = learner;
    }

    @Override
    public String name() {
        return learner.task;
    }

    @Override
    public String about() {
        return "A labelled column of any table (CSV, ARFF; FILE#column): " + learner.about + ".";
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var question = Question.read(data);
        var table = Labelled.of(question);
        var fold = table.folds(choices.seed());
        var outputs = table.outputs(learner, fold, choices, progress);
        var measured = new LinkedHashMap<String, Double>();
        ByGroup.of(table.judged(crossFitted(table, outputs, fold)), metrics(), choices.seed())
                .measures()
                .forEach(measure -> measured.put(measure.name(), measure.value()));
        var made =
                new ModelCard.Made(
                        Sha256.of(question.file()),
                        "all rows; measured by cross-validation over " + Labelled.FOLDS + " folds",
                        choices.seed(),
                        Map.of(
                                "column",
                                table.label(),
                                "rows",
                                String.valueOf(table.rows().length)));
        var concepts =
                table.classes().stream()
                        .map(value -> new ModelCard.Concept(table.label() + " = " + value, ""))
                        .toList();
        var card =
                new ModelCard(
                        name(),
                        "a row with the columns of " + question.sheet().name(),
                        concepts,
                        made,
                        measured,
                        "that of the table it was learnt from");
        try (var learnt = table.learn(learner, table.everyone(), choices)) {
            ModelFolder.write(folder, card, weights(learnt, table, table.calibrators(outputs)));
        }
    }

    private static Map<String, byte[]> weights(
            Learnt learnt, Labelled table, List<Calibrator> calibrators) {
        var files = new TreeMap<String, byte[]>();
        var rows = new TreeMap<String, double[]>();
        for (int kind = 0; kind < calibrators.size(); kind++) {
            rows.put("calibrator." + kind, calibrators.get(kind).numbers());
        }
        switch (learnt) {
            case Learnt.Forest forest -> files.put(TREES, forest.trees().bytes());
            case Learnt.Rules rules -> {
                rows.putAll(rules.literals().numbers());
                rows.put("rules", rules.numbers());
                var told = new StringBuilder();
                for (var rule : rules.rules()) {
                    told.append(rules.told(rule))
                            .append(rule.inFavour() ? " then " : " then not ")
                            .append(table.classes().get(rule.kind()))
                            .append('\n');
                }
                files.put(RULES, told.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        files.put(COLUMNS, table.columns().bytes());
        files.put(NUMBERS, Numbers.of(rows).bytes());
        return files;
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        var columns = Columns.parse(opened.weights(COLUMNS));
        var rows = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        int classes = opened.card().concepts().size();
        var calibrators = new ArrayList<Calibrator>();
        for (int kind = 0; kind < classes; kind++) {
            calibrators.add(Calibrator.parse(rows.row("calibrator." + kind)));
        }
        var learnt =
                learner == Learner.RULES
                        ? new Learnt.Rules(
                                columns,
                                new Literals(
                                        Arrays.stream(rows.row("literals.place"))
                                                .mapToInt(place -> (int) place)
                                                .toArray(),
                                        rows.row("literals.limit")),
                                Learnt.Rules.rules(rows.row("rules")),
                                classes)
                        : new Learnt.Forest(columns, Trees.parse(opened.weights(TREES)), classes);
        return new TableProvider(opened.card(), columns, learnt, calibrators);
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Row row
                && Columns.parse(ModelFolder.open(folder, name()).weights(COLUMNS)).mostly(row);
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var table = Labelled.of(Question.read(data));
        var fold = table.folds(choices.seed());
        var outputs = table.outputs(learner, fold, choices, progress);
        if (test.isEmpty()) {
            return report(
                    table.judged(crossFitted(table, outputs, fold)),
                    "%d rows, column '%s', cross-validated over %d folds by patient where one is named; calibrated across folds"
                            .formatted(table.rows().length, table.label(), Labelled.FOLDS),
                    choices);
        }
        var asked = Labelled.of(Question.read(test.get()), table);
        var calibrators = table.calibrators(outputs);
        try (var learnt = table.learn(learner, table.everyone(), choices)) {
            var probabilities = new double[asked.rows().length][];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] = probabilities(learnt.outputs(asked.rows()[i]), calibrators);
            }
            return report(
                    asked.judged(probabilities),
                    "%d test rows, column '%s', after learning from %d"
                            .formatted(probabilities.length, table.label(), table.rows().length),
                    choices);
        }
    }

    static double[] probabilities(double[] outputs, List<Calibrator> calibrators) {
        var probabilities = new double[outputs.length];
        for (int kind = 0; kind < outputs.length; kind++) {
            probabilities[kind] = calibrators.get(kind).probability(outputs[kind]);
        }
        return Labelled.normalised(probabilities);
    }

    private static double[][] crossFitted(Labelled table, double[][] outputs, int[] fold) {
        var probabilities = new double[outputs.length][table.classes().size()];
        for (int kind = 0; kind < table.classes().size(); kind++) {
            var stated =
                    Calibrator.Kind.PLATT.crossFit(table.of(outputs, kind), table.is(kind), fold);
            for (int i = 0; i < stated.length; i++) {
                probabilities[i][kind] = stated[i];
            }
        }
        return probabilities;
    }

    private static List<Metric<Labelled.Told>> metrics() {
        return List.of(
                new Metric<>("AUC", true, TableTask::auc),
                new Metric<>("calibration error", false, all -> reliability(all).error()),
                new Metric<>("share right", true, TableTask::right));
    }

    /// Of the second of two classes; of more, the mean over each against the rest.
    private static double auc(List<Labelled.Told> all) {
        int classes = all.getFirst().probabilities().length;
        double sum = 0;
        int count = 0;
        for (int kind = classes == 2 ? 1 : 0; kind < classes; kind++) {
            var truth = new boolean[all.size()];
            var stated = new double[all.size()];
            for (int i = 0; i < stated.length; i++) {
                truth[i] = all.get(i).truth() == kind;
                stated[i] = all.get(i).probabilities()[kind];
            }
            double auc = Auc.of(stated, truth);
            sum += Double.isNaN(auc) ? 0 : auc;
            count += Double.isNaN(auc) ? 0 : 1;
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int kind = 1; kind < probabilities.length; kind++) {
            best = probabilities[kind] > probabilities[best] ? kind : best;
        }
        return best;
    }

    private static double right(List<Labelled.Told> all) {
        return (double)
                        all.stream()
                                .filter(one -> likeliest(one.probabilities()) == one.truth())
                                .count()
                / all.size();
    }

    /// Of the second of two classes; of more, of the likeliest.
    private static Reliability reliability(List<Labelled.Told> all) {
        return Reliability.of(
                all.stream()
                        .map(one -> {
                            var stated = one.probabilities();
                            int kind = stated.length == 2 ? 1 : likeliest(stated);
                            return new Reliability.Stated(stated[kind], one.truth() == kind);
                        })
                        .toList());
    }

    private Report report(List<Judged<Labelled.Told>> judged, String data, Choices choices) {
        var measured = ByGroup.of(judged, metrics(), choices.seed());
        var measures = new ArrayList<>(measured.measures());
        measures.addAll(measured.gaps());
        return new Report(
                name(),
                data,
                measures,
                measured.groups(),
                Optional.of(reliability(judged.stream().map(Judged::outcome).toList())),
                measured.notices());
    }
}
