package io.warrant.perception.tables;

import io.warrant.perception.boost.Trees;
import io.warrant.perception.measure.Folds;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How soon an event comes: boosted proportional hazards over any table. The data are
/// `FILE#time,event`; `,-other` leaves a column out, such as what is known only afterwards.
public final class SurvivalTask implements Task {

    static final String NAME = "table-survival";
    private static final String TREES = "trees.ubj";
    private static final String NUMBERS = "numbers.bin";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "How soon an event comes, from any table (CSV, ARFF; FILE#time,event): boosted"
                + " proportional hazards.";
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var question = Question.read(data);
        var table = Followed.of(question);
        var report = measure(data, Optional.empty(), choices, progress);
        var risks = outside(table, choices, progress);
        var hazard = table.hazard(risks, table.everyone());
        var measured = new LinkedHashMap<String, Double>();
        report.measures().subList(0, 2).forEach(one -> measured.put(one.name(), one.value()));
        var card = card(new Lesson<>(question, table, choices), measured);
        try (var trees = table.learn(table.everyone(), choices)) {
            var numbers =
                    Numbers.of(
                            Map.of(
                                    "times",
                                    hazard.times(),
                                    "cumulative",
                                    hazard.cumulative(),
                                    "stretch",
                                    new double[] {hazard.stretch()},
                                    "horizon",
                                    new double[] {table.horizon()}));
            ModelFolder.write(
                    folder,
                    card,
                    Map.of(
                            TREES,
                            trees.bytes(),
                            NUMBERS,
                            numbers.bytes(),
                            Columns.FILE,
                            table.columns().bytes()));
        }
    }

    private static ModelCard card(Lesson<Followed> lesson, Map<String, Double> measured) {
        var question = lesson.question();
        double horizon = lesson.table().horizon();
        var concept =
                new ModelCard.Concept(
                        "%s by %s = %.4g"
                                .formatted(
                                        question.asked().get(1),
                                        question.asked().getFirst(),
                                        horizon),
                        "");
        return new ModelCard(
                NAME,
                "a row with the columns of " + question.sheet().name(),
                List.of(concept),
                new ModelCard.Made(
                        Sha256.of(question.file()),
                        "all rows; measured by cross-validation over 5 folds",
                        lesson.choices().seed(),
                        Map.of("rows", String.valueOf(lesson.table().rows().length))),
                measured,
                "that of the table it was learnt from");
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, NAME);
        var numbers = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        return new SurvivalProvider(
                opened.card(),
                Columns.parse(opened.weights(Columns.FILE)),
                Trees.parse(opened.weights(TREES)),
                new Hazard(
                        numbers.row("times"), numbers.row("cumulative"), numbers.row("stretch")[0]),
                numbers.row("horizon")[0]);
    }

    /// Log hazards by trees that learnt from other folds.
    private static double[] outside(Followed table, Choices choices, Progress progress) {
        var fold = folds(table, choices);
        var risks = new double[fold.length];
        for (int held = 0; held < Labelled.FOLDS; held++) {
            progress.at("cross-validating", held, Labelled.FOLDS);
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            try (var trees = table.learn(rest, choices)) {
                var all = table.risks(trees);
                IntStream.range(0, fold.length)
                        .filter(i -> fold[i] == part)
                        .forEach(i -> risks[i] = all[i]);
            }
        }
        return risks;
    }

    private static int[] folds(Followed table, Choices choices) {
        var classes = new int[table.event().length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = table.event()[i] ? 1 : 0;
        }
        return Folds.of(table.groups(), classes, Labelled.FOLDS, choices.seed());
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return Columns.read(folder, NAME, recording);
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var question = Question.read(data);
        var table = Followed.of(question);
        double horizon = table.horizon();
        var risks = outside(table, choices, progress);
        var measures = new SurvivalMeasures(horizon, choices);
        var lesson = new Lesson<>(question, table, choices);
        if (test.isPresent()) {
            return measure(measures, lesson, question.to(test.get()), risks);
        }
        var fold = folds(table, choices);
        var chances = new double[risks.length];
        for (int held = 0; held < Labelled.FOLDS; held++) {
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            var hazard = table.hazard(risks, rest);
            for (int i = 0; i < chances.length; i++) {
                chances[i] = fold[i] == part ? hazard.chance(risks[i], horizon) : chances[i];
            }
        }
        var report =
                measures.report(
                        table,
                        risks,
                        chances,
                        "rows, cross-validated over 5 folds; hazards calibrated across folds",
                        List.of());
        var held = IntStream.range(0, fold.length).filter(i -> fold[i] == 0).toArray();
        var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != 0).toArray();
        try (var provider = provider(lesson, rest, table.hazard(risks, rest))) {
            return Pacing.added(report, provider, Followed.known(question), held);
        }
    }

    /// On rows of another table, after learning from all of this one.
    private static Report measure(
            SurvivalMeasures measures, Lesson<Followed> lesson, Question test, double[] risks) {
        var table = lesson.table();
        var unseen = Unseen.of(Followed.known(test), lesson.question().sheet());
        var asked = Followed.of(test, unseen.rows(), table);
        var hazard = table.hazard(risks, table.everyone());
        try (var provider = provider(lesson, table.everyone(), hazard)) {
            var found = asked.risks(provider.trees());
            var chances = new double[found.length];
            for (int i = 0; i < found.length; i++) {
                chances[i] = hazard.chance(found[i], measures.horizon());
            }
            var data = "test rows, after learning from " + table.rows().length;
            var report = measures.report(asked, found, chances, data, unseen.notices());
            return Pacing.added(report, provider, unseen.rows(), asked.everyone());
        }
    }

    private static SurvivalProvider provider(Lesson<Followed> lesson, int[] some, Hazard hazard) {
        var table = lesson.table();
        return new SurvivalProvider(
                card(lesson, Map.of()),
                table.columns(),
                table.learn(some, lesson.choices()),
                hazard,
                table.horizon());
    }
}
