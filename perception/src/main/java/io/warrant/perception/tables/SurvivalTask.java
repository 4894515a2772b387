package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Folds;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How soon an event comes: boosted proportional hazards over any table. The data are
/// `FILE#time,event`; `,-other` leaves a column out, such as what is known only afterwards.
public final class SurvivalTask implements Task {

    private static final String NAME = "table-survival";
    private static final String TREES = "trees.ubj";
    private static final String NUMBERS = "numbers.bin";
    private static final String COLUMNS = "columns.json";

    /// @param chance of the event by the horizon
    private record Told(double risk, double chance, double time, boolean event) {}

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
        double horizon = table.horizon();
        var concept =
                new ModelCard.Concept(
                        "%s by %s = %.4g"
                                .formatted(
                                        question.asked().get(1),
                                        question.asked().getFirst(),
                                        horizon),
                        "");
        var card =
                new ModelCard(
                        NAME,
                        "a row with the columns of " + question.sheet().name(),
                        List.of(concept),
                        new ModelCard.Made(
                                Sha256.of(question.file()),
                                "all rows; measured by cross-validation over 5 folds",
                                choices.seed(),
                                Map.of("rows", String.valueOf(table.rows().length))),
                        measured,
                        "that of the table it was learnt from");
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
                                    new double[] {horizon}));
            ModelFolder.write(
                    folder,
                    card,
                    Map.of(
                            TREES, trees.bytes(),
                            NUMBERS, numbers.bytes(),
                            COLUMNS, table.columns().bytes()));
        }
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, NAME);
        var numbers = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        return new Surviving(
                opened.card(),
                Columns.parse(opened.weights(COLUMNS)),
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
        return recording instanceof Row row
                && Columns.parse(ModelFolder.open(folder, NAME).weights(COLUMNS)).mostly(row);
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var table = Followed.of(Question.read(data));
        double horizon = table.horizon();
        var risks = outside(table, choices, progress);
        if (test.isPresent()) {
            var asked = Followed.of(Question.read(test.get()));
            if (!asked.columns().equals(table.columns())) {
                throw new InvalidCaseException(
                        "The test table has other columns than the one learnt from. Check it.");
            }
            var hazard = table.hazard(risks, table.everyone());
            try (var trees = table.learn(table.everyone(), choices)) {
                var found = asked.risks(trees);
                var chances = new double[found.length];
                for (int i = 0; i < found.length; i++) {
                    chances[i] = hazard.chance(found[i], horizon);
                }
                return report(asked, found, chances, horizon, "test rows", choices);
            }
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
        var told = "rows, cross-validated over 5 folds; hazards calibrated across folds";
        return report(table, risks, chances, horizon, told, choices);
    }

    private static Report report(
            Followed table,
            double[] risks,
            double[] chances,
            double horizon,
            String data,
            Choices choices) {
        var judged = new ArrayList<Judged<Told>>();
        for (int i = 0; i < risks.length; i++) {
            judged.add(
                    new Judged<>(
                            table.groups().get(i),
                            table.attributes().get(i),
                            new Told(risks[i], chances[i], table.time()[i], table.event()[i])));
        }
        var metrics =
                List.of(
                        new Metric<Told>("concordance", true, SurvivalTask::concordance),
                        new Metric<Told>(
                                "calibration error by the horizon",
                                false,
                                all -> calibration(all, horizon)));
        var measured = ByGroup.of(judged, metrics, choices.seed());
        var measures = new ArrayList<>(measured.measures());
        measures.addAll(measured.gaps());
        return new Report(
                NAME,
                "%d %s; horizon %.4g".formatted(risks.length, data, horizon),
                measures,
                measured.groups(),
                Optional.empty(),
                measured.notices());
    }

    private static double concordance(List<Told> all) {
        var event = new boolean[all.size()];
        for (int i = 0; i < event.length; i++) {
            event[i] = all.get(i).event();
        }
        return Concordance.of(
                all.stream().mapToDouble(Told::risk).toArray(),
                all.stream().mapToDouble(Told::time).toArray(),
                event);
    }

    /// Over fifths by stated chance: the mean distance of the mean chance and what happened by the
    /// horizon (Kaplan and Meier 1958), which takes the censored into account.
    private static double calibration(List<Told> all, double horizon) {
        var sorted = all.stream().sorted(Comparator.comparingDouble(Told::chance)).toList();
        double error = 0;
        for (int part = 0; part < 5; part++) {
            var some = sorted.subList(part * sorted.size() / 5, (part + 1) * sorted.size() / 5);
            double stated = some.stream().mapToDouble(Told::chance).average().orElse(0);
            error += Math.abs(stated - happened(some, horizon)) * some.size() / sorted.size();
        }
        return error;
    }

    private static double happened(List<Told> some, double horizon) {
        var byTime = some.stream().sorted(Comparator.comparingDouble(Told::time)).toList();
        double free = 1;
        int atRisk = byTime.size();
        for (int from = 0; from < byTime.size() && byTime.get(from).time() <= horizon; ) {
            int to = from;
            int events = 0;
            while (to < byTime.size() && byTime.get(to).time() == byTime.get(from).time()) {
                events += byTime.get(to++).event() ? 1 : 0;
            }
            free *= 1 - (double) events / atRisk;
            atRisk -= to - from;
            from = to;
        }
        return 1 - free;
    }

    /// A trained model of hazards.
    private record Surviving(
            ModelCard card, Columns columns, Trees trees, Hazard hazard, double horizon)
            implements Provider {

        @Override
        public Perception perceive(Recording recording) {
            if (!(recording instanceof Row row)) {
                throw new InvalidCaseException(
                        "The model " + NAME + " reads " + card.reads() + ". Give it one.");
            }
            var numbers = columns.numbers(row);
            double risk = trees.outputs(new float[][] {numbers})[0][0];
            var parts = trees.contributions(new float[][] {numbers})[0];
            var sources = columns.sources();
            var weights = new double[columns.inputs().size()];
            for (int i = 0; i < numbers.length; i++) {
                weights[sources[i]] += parts[i];
            }
            int most = 0;
            for (int i = 1; i < weights.length; i++) {
                most = Math.abs(weights[i]) > Math.abs(weights[most]) ? i : most;
            }
            var name = columns.inputs().get(most).name();
            var percept =
                    new Percept(
                            card.concepts().getFirst().name(),
                            Optional.<TermId>empty(),
                            hazard.chance(risk, horizon),
                            new Where.Column(
                                    name, Optional.ofNullable(row.values().get(name)).orElse("")),
                            String.format(
                                    Locale.ROOT,
                                    "The hazard is %.2f times that of a usual row; %s changes it"
                                            + " most, %.2f times.",
                                    Math.exp(hazard.stretch() * risk),
                                    name,
                                    Math.exp(hazard.stretch() * weights[most])));
            return new Perception.Perceived(List.of(percept), List.of(), List.of());
        }

        @Override
        public void close() {
            trees.close();
        }
    }
}
