package io.warrant.perception.tables;

import io.warrant.perception.boost.Trees;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
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
import java.util.stream.IntStream;

/// Learns a labelled column of any table from its other columns. The data are `FILE#column`;
/// `,-other` leaves a column out.
public final class TableTask implements Task {

    private static final String TREES = "trees.ubj";
    private static final String NUMBERS = "numbers.bin";
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
    public boolean takesTerms() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var question = Question.read(data);
        var table = Labelled.of(question);
        var fold = table.folds(choices.seed());
        var outputs = table.outputs(learner, fold, choices, progress);
        var measured = new LinkedHashMap<String, Double>();
        ByGroup.of(
                        table.judged(crossFitted(table, outputs, fold)),
                        TableMeasures.metrics(),
                        choices.seed())
                .measures()
                .forEach(measure -> measured.put(measure.name(), measure.value()));
        var card = card(new Lesson<>(question, table, choices), measured);
        try (var learnt = table.learn(learner, table.everyone(), choices)) {
            ModelFolder.write(
                    folder, card, weights(learnt, table, table.calibrators(learner, outputs)));
        }
    }

    private ModelCard card(Lesson<Labelled> lesson, Map<String, Double> measured) {
        var table = lesson.table();
        var concepts =
                table.classes().stream()
                        .map(value -> new ModelCard.Concept(table.label() + " = " + value, ""))
                        .toList();
        Map<String, String> settings =
                Map.of("column", table.label(), "rows", String.valueOf(table.rows().length));
        var shares = table.shares();
        for (int kind = 0; kind < shares.length; kind++) {
            settings = Prior.told(settings, concepts.get(kind).name(), shares[kind]);
        }
        return new ModelCard(
                name(),
                "a row with the columns of " + lesson.question().sheet().name(),
                concepts,
                new ModelCard.Made(
                        Sha256.of(lesson.question().file()),
                        "all rows; measured by cross-validation over " + Labelled.FOLDS + " folds",
                        lesson.choices().seed(),
                        settings),
                measured,
                "that of the table it was learnt from");
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
        files.put(Columns.FILE, table.columns().bytes());
        files.put(NUMBERS, Numbers.of(rows).bytes());
        return files;
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        var columns = Columns.parse(opened.weights(Columns.FILE));
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
        return Columns.read(folder, name(), recording);
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var question = Question.read(data);
        var table = Labelled.of(question);
        var fold = table.folds(choices.seed());
        var outputs = table.outputs(learner, fold, choices, progress);
        var calibrators = table.calibrators(learner, outputs);
        var lesson = new Lesson<>(question, table, choices);
        if (test.isPresent()) {
            return measure(question.to(test.get()), lesson, calibrators);
        }
        var report =
                new TableMeasures(name(), choices)
                        .report(
                                table.judged(crossFitted(table, outputs, fold)),
                                "%d rows, column '%s', cross-validated over %d folds by patient where one is named; calibrated across folds"
                                        .formatted(
                                                table.rows().length, table.label(), Labelled.FOLDS),
                                List.of());
        var held = IntStream.range(0, fold.length).filter(i -> fold[i] == 0).toArray();
        var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != 0).toArray();
        try (var provider = provider(lesson, rest, calibrators)) {
            var sheet = Labelled.known(question.sheet(), question.label());
            return Pacing.added(report, provider, sheet, held);
        }
    }

    /// On rows of another table, after learning from all of this one.
    private Report measure(Question test, Lesson<Labelled> lesson, List<Calibrator> calibrators) {
        var table = lesson.table();
        int label = test.sheet().column(table.label());
        var unseen =
                Unseen.of(Labelled.known(test.sheet(), label), lesson.question().sheet())
                        .labelled(label, table.classes());
        var asked = Labelled.of(unseen, table);
        try (var provider = provider(lesson, table.everyone(), calibrators)) {
            var probabilities = new double[asked.rows().length][];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] =
                        probabilities(provider.learnt().outputs(asked.rows()[i]), calibrators);
            }
            var report =
                    new TableMeasures(name(), lesson.choices())
                            .report(
                                    asked.judged(probabilities),
                                    "%d test rows, column '%s', after learning from %d"
                                            .formatted(
                                                    probabilities.length,
                                                    table.label(),
                                                    table.rows().length),
                                    unseen.notices());
            return Pacing.added(report, provider, unseen.rows(), asked.everyone());
        }
    }

    private TableProvider provider(
            Lesson<Labelled> lesson, int[] some, List<Calibrator> calibrators) {
        return new TableProvider(
                card(lesson, Map.of()),
                lesson.table().columns(),
                lesson.table().learn(learner, some, lesson.choices()),
                calibrators);
    }

    static double[] probabilities(double[] outputs, List<Calibrator> calibrators) {
        var probabilities = new double[outputs.length];
        for (int kind = 0; kind < outputs.length; kind++) {
            probabilities[kind] = calibrators.get(kind).probability(outputs[kind]);
        }
        return Labelled.normalised(probabilities);
    }

    /// Each row's probabilities by a calibration that saw nothing of its fold.
    private double[][] crossFitted(Labelled table, double[][] outputs, int[] fold) {
        var probabilities = new double[outputs.length][];
        for (int held = 0; held < Labelled.FOLDS; held++) {
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            var calibrators = table.calibrators(learner, outputs, rest);
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == part) {
                    probabilities[i] = probabilities(outputs[i], calibrators);
                }
            }
        }
        return probabilities;
    }
}
