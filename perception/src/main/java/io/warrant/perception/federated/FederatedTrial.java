package io.warrant.perception.federated;

import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.tables.Standardised;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Simulates training over sites with a table whose column has two values, and sets side by side
/// what corruption, trust and privacy do to accuracy and to fairness. Cross-validated: no row is
/// judged by a model that learnt from it.
public final class FederatedTrial {

    private static final int SITES = 8;
    private static final int CORRUPTED = 3;
    private static final int STEPS = 60;
    private static final double DELTA = 1e-5;

    private final Standardised table;
    private final Task.Choices choices;

    private FederatedTrial(Standardised table, Task.Choices choices) {
        this.table = table;
        this.choices = choices;
    }

    /// How sites learn.
    ///
    /// @param corrupted how many sites are
    /// @param epsilon of the budget; empty without privacy
    private record Way(
            String name, int sites, int corrupted, Averaging averaging, Optional<Double> epsilon) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("one site with all rows", 1, 0, Averaging.BY_SIZE, Optional.empty()),
                    new Way("FedAvg", SITES, 0, Averaging.BY_SIZE, Optional.empty()),
                    new Way("trust-weighted", SITES, 0, Averaging.BY_TRUST, Optional.empty()),
                    new Way(
                            "FedAvg, 3 of 8 sites corrupted",
                            SITES,
                            CORRUPTED,
                            Averaging.BY_SIZE,
                            Optional.empty()),
                    new Way(
                            "trust-weighted, 3 of 8 sites corrupted",
                            SITES,
                            CORRUPTED,
                            Averaging.BY_TRUST,
                            Optional.empty()),
                    new Way(
                            "FedAvg, private, epsilon 8",
                            SITES,
                            0,
                            Averaging.BY_SIZE,
                            Optional.of(8.0)),
                    new Way(
                            "FedAvg, private, epsilon 3",
                            SITES,
                            0,
                            Averaging.BY_SIZE,
                            Optional.of(3.0)),
                    new Way(
                            "FedAvg, private, epsilon 1",
                            SITES,
                            0,
                            Averaging.BY_SIZE,
                            Optional.of(1.0)));

    /// @param data a table as the task `table` reads it: `FILE#column`
    /// @throws io.warrant.engine.errors.InvalidCaseException if the column hasn't two values
    public static Report measure(Path data, Task.Choices choices, Progress progress) {
        return new FederatedTrial(Standardised.read(data), choices).report(progress);
    }

    private Report report(Progress progress) {
        var measures = new ArrayList<Report.Measure>();
        var groups = new ArrayList<Report.Group>();
        var notices = new ArrayList<String>();
        notices.add(
                "Sites differ by label: each class is dealt out in shares drawn for each site. Of"
                    + " the corrupted sites, two turn labels around and one drowns its columns in"
                    + " noise.");
        notices.add(
                "The budget counts by zero-concentrated privacy with delta 1e-5 over "
                        + STEPS
                        + " steps with all rows, without amplification; it covers weights, not the"
                        + " scaling, which rests on a tenth of the rows that is held to be public"
                        + " and is used for nothing else, nor what is measured here.");
        for (int i = 0; i < WAYS.size(); i++) {
            progress.at("simulating", i, WAYS.size());
            var way = WAYS.get(i);
            var measured = ByGroup.of(judged(way), metrics(way.name()), choices.seed());
            measures.addAll(measured.measures());
            measures.addAll(measured.gaps());
            groups.addAll(measured.groups());
        }
        return new Report(
                "federated",
                "%d rows, column '%s', %d sites, cross-validated over %d folds"
                        .formatted(table.rows().length, table.label(), SITES, Standardised.FOLDS),
                measures,
                groups,
                Optional.empty(),
                notices);
    }

    private static List<Metric<Judged.Stated>> metrics(String way) {
        return List.of(
                Metric.auc(way + ": AUC"), Metric.calibrationError(way + ": calibration error"));
    }

    private List<Judged<Judged.Stated>> judged(Way way) {
        var fold = table.folds(choices.seed());
        var outputs = new double[fold.length];
        for (int held = 0; held < Standardised.FOLDS; held++) {
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            var weights = learnt(way, rest, choices.seed() + held);
            for (int i = 0; i < fold.length; i++) {
                outputs[i] =
                        fold[i] == part ? Logistic.output(weights, table.rows()[i]) : outputs[i];
            }
        }
        var truth = table.truth();
        var stated = Calibrator.Kind.PLATT.crossFit(outputs, truth, fold);
        var judged = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < outputs.length; i++) {
            judged.add(
                    new Judged<>(
                            String.valueOf(i),
                            table.attributes().get(i),
                            new Judged.Stated(stated[i], outputs[i], truth[i])));
        }
        return judged;
    }

    private double[] learnt(Way way, int[] rows, long seed) {
        var random = new SplittableRandom(seed);
        var sites = new ArrayList<>(dealt(way.sites(), rows, random));
        for (int site = 0; site < way.corrupted(); site++) {
            sites.set(site, site == 2 ? sites.get(site).noisy(random) : sites.get(site).flipped());
        }
        var federation = new Federation(sites);
        return way.epsilon()
                .map(epsilon ->
                        federation.learntPrivately(
                                way.averaging(), Budget.of(epsilon, DELTA, STEPS), random))
                .orElseGet(() -> federation.learnt(way.averaging()));
    }

    /// Deals rows out so that sites differ in size and in how many are ill: each class is parted in
    /// shares drawn by exponentials, which is Dirichlet's distribution with all parameters 1.
    private List<Site> dealt(int count, int[] rows, SplittableRandom random) {
        var shares = new double[2][count];
        for (var share : shares) {
            for (int site = 0; site < count; site++) {
                share[site] = -Math.log(1 - random.nextDouble()) + 0.1;
            }
            double sum = Arrays.stream(share).sum();
            for (int site = 0; site < count; site++) {
                share[site] = share[site] / sum + (site > 0 ? share[site - 1] : 0);
            }
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int site = 0; site < count; site++) {
            members.put(site, new ArrayList<>());
        }
        for (int row : rows) {
            double drawn = random.nextDouble();
            int site = 0;
            var share = shares[table.truth()[row] ? 1 : 0];
            while (site + 1 < count && drawn >= share[site]) {
                site++;
            }
            members.getOrDefault(site, new ArrayList<>()).add(row);
        }
        return members.values().stream().filter(some -> !some.isEmpty()).map(this::site).toList();
    }

    private Site site(List<Integer> members) {
        return new Site(
                members.stream().map(i -> table.rows()[i]).toArray(double[][]::new),
                members.stream().mapToDouble(i -> table.truth()[i] ? 1 : 0).toArray());
    }
}
