package io.warrant.perception.tables;

import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.task.Task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// What is measured of a model of hazards.
///
/// @param horizon the time by which chances are told
record SurvivalMeasures(double horizon, Task.Choices choices) {

    private static final int PARTS = 5;
    private static final int DRAWS = 200;

    /// @param chance of the event by the horizon
    private record Told(double risk, double chance, double time, boolean event) {

        /// With another end.
        Told at(double time, boolean event) {
            return new Told(risk, chance, time, event);
        }
    }

    /// @param data what was measured on, in words
    /// @param more what else the reader should know
    Report report(
            Followed table, double[] risks, double[] chances, String data, List<String> more) {
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
                        new Metric<Told>("concordance", true, SurvivalMeasures::concordance),
                        new Metric<Told>(
                                "calibration error by the horizon", false, this::calibration));
        var measured = ByGroup.of(judged, metrics, choices.seed());
        var measures = new ArrayList<>(measured.measures());
        measures.addAll(measured.gaps());
        var notices = new ArrayList<>(more);
        notices.addAll(measured.notices());
        notices.add(byChance(judged.stream().map(Judged::outcome).toList()));
        return new Report(
                SurvivalTask.NAME,
                "%d %s; horizon %.4g".formatted(risks.length, data, horizon),
                measures,
                measured.groups(),
                Optional.empty(),
                notices);
    }

    /// The error of a model whose chances are exactly right, if nobody were lost from sight; with
    /// some who were, it is larger.
    private String byChance(List<Told> all) {
        var random = new Random(choices.seed());
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            sum +=
                    calibration(
                            all.stream()
                                    .map(one ->
                                            random.nextDouble() < one.chance()
                                                    ? one.at(horizon, true)
                                                    : one.at(2 * horizon, false))
                                    .toList());
        }
        return String.format(
                Locale.ROOT,
                "A model whose %d chances were exactly right would show a calibration error of at"
                        + " least %.3f by chance alone (mean of %d draws).",
                all.size(),
                sum / DRAWS,
                DRAWS);
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
    private double calibration(List<Told> all) {
        var sorted = all.stream().sorted(Comparator.comparingDouble(Told::chance)).toList();
        double error = 0;
        for (int part = 0; part < PARTS; part++) {
            var some =
                    sorted.subList(
                            part * sorted.size() / PARTS, (part + 1) * sorted.size() / PARTS);
            double stated = some.stream().mapToDouble(Told::chance).average().orElse(0);
            error += Math.abs(stated - happened(some)) * some.size() / sorted.size();
        }
        return error;
    }

    private double happened(List<Told> some) {
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
}
