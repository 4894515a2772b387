package io.warrant.perception.tables;

import io.warrant.bench.metrics.Reliability;
import io.warrant.perception.calibration.ByChance;
import io.warrant.perception.measure.Auc;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.task.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is measured of a model of classes.
///
/// @param task the task's name
record TableMeasures(String task, Task.Choices choices) {

    static List<Metric<Labelled.Told>> metrics() {
        return List.of(
                new Metric<>("AUC", true, TableMeasures::auc),
                new Metric<>("calibration error", false, all -> reliability(all).error()),
                new Metric<>("share right", true, TableMeasures::right));
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
        return Reliability.of(all.stream().map(TableMeasures::stated).toList());
    }

    private static Reliability.Stated stated(Labelled.Told one) {
        var stated = one.probabilities();
        int kind = stated.length == 2 ? 1 : likeliest(stated);
        return new Reliability.Stated(stated[kind], one.truth() == kind);
    }

    /// @param data what was measured on, in a sentence
    /// @param more what else the reader should know
    Report report(List<Judged<Labelled.Told>> judged, String data, List<String> more) {
        var measured = ByGroup.of(judged, metrics(), choices.seed());
        var measures = new ArrayList<>(measured.measures());
        measures.addAll(measured.gaps());
        var outcomes = judged.stream().map(Judged::outcome).toList();
        var notices = new ArrayList<>(more);
        notices.addAll(measured.notices());
        notices.add(
                ByChance.notice(
                        outcomes.stream().map(one -> stated(one).probability()).toList(),
                        choices.seed()));
        return new Report(
                task,
                data,
                measures,
                measured.groups(),
                Optional.of(reliability(outcomes)),
                notices);
    }
}
