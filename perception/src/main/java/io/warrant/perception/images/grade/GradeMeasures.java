package io.warrant.perception.images.grade;

import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.measure.Report;
import io.warrant.perception.task.Task.Choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is measured of grades.
///
/// @param known of the photographs
record GradeMeasures(List<Asked> asked, Attributes.Known known, Choices choices) {

    static final List<Metric<Judged.Stated>> METRICS =
            List.of(
                    Metric.auc("AUC, referable or not"),
                    Metric.calibrationError("Calibration error"),
                    Metric.brier("Brier"),
                    Metric.sensitivity("Sensitivity at one half"),
                    Metric.specificity("Specificity at one half"));

    GradeMeasures {
        asked = List.copyOf(asked);
    }

    ByGroup byGroup() {
        return ByGroup.of(judged(Asked::stated), METRICS, choices.seed());
    }

    private <T> List<Judged<T>> judged(Function<Asked, T> outcome) {
        return asked.stream()
                .map(one ->
                        new Judged<>(
                                one.cluster(), known.of(one.photo().name()), outcome.apply(one)))
                .toList();
    }

    /// Which lesions go with an attribute, and what the model is worth without each.
    private Confounding confounding() {
        long seed = choices.seed();
        var names = Lesion.FOUR.stream().map(Lesion::concept).toList();
        var stated = judged(Asked::stated);
        return Confounding.of(names, judged(Asked::seen), seed)
                .with(
                        Lesion.FOUR.stream()
                                .map(lesion ->
                                        Confounding.Cost.of(
                                                lesion.concept(),
                                                stated,
                                                judged(one -> one.without(lesion)),
                                                seed))
                                .toList());
    }

    /// @param task the task's name
    /// @param data what was measured on, in a sentence
    /// @param more what else the reader should know
    Report report(String task, String data, List<String> more) {
        var byGroup = byGroup();
        var notices = new ArrayList<>(more);
        notices.addAll(known.notices());
        notices.addAll(byGroup.notices());
        notices.add(
                "IDRiD names no patients and tells neither age nor sex: photographs are drawn with"
                        + " their copies, and "
                        + choices.attributes().compared());
        var report =
                new Report(
                        task,
                        data,
                        byGroup.withGaps(),
                        byGroup.groups(),
                        Optional.of(Metric.reliability(asked.stream().map(Asked::stated).toList())),
                        notices);
        return choices.attributes().isGiven() ? report.with(confounding()) : report;
    }
}
