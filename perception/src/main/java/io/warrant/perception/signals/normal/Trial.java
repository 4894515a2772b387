package io.warrant.perception.signals.normal;

import io.warrant.perception.measure.Folds;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.signals.ecg.Ecg;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Tries the model on patients that it didn't learn from.
///
/// @param ecgs all of them measured
record Trial(List<LabelledEcg> ecgs, Task.Choices choices) {

    private static final int FOLDS = 8;

    Trial {
        ecgs = List.copyOf(ecgs);
    }

    /// With some of the ECGs only.
    ///
    /// @param which by their place
    Trial some(IntPredicate which) {
        return new Trial(
                IntStream.range(0, ecgs.size()).filter(which).mapToObj(ecgs::get).toList(),
                choices);
    }

    /// Those that could be measured.
    static List<LabelledEcg> readable(List<LabelledEcg> all) {
        return all.stream().filter(ecg -> ecg.ecg() instanceof Ecg.Measured).toList();
    }

    /// By ECG, from 0: as the data part patients, else by chance. A patient whom the data put into
    /// two parts goes into the first of them.
    int[] folds() {
        if (ecgs.stream().anyMatch(ecg -> ecg.fold() < 1)
                || ecgs.stream().mapToInt(LabelledEcg::fold).distinct().count() < 3) {
            return Folds.of(
                    ecgs.stream().map(LabelledEcg::patient).toList(),
                    ecgs.stream().mapToInt(ecg -> ecg.abnormal() ? 1 : 0).toArray(),
                    FOLDS,
                    choices.seed());
        }
        var ranks = ecgs.stream().mapToInt(LabelledEcg::fold).distinct().sorted().toArray();
        var first = new HashMap<String, Integer>();
        ecgs.forEach(ecg -> first.merge(ecg.patient(), ecg.fold(), Math::min));
        return ecgs.stream()
                .mapToInt(ecg -> Arrays.binarySearch(ranks, first.getOrDefault(ecg.patient(), 0)))
                .toArray();
    }

    /// Each ECG's output by a model that learnt from the other folds.
    double[] outputs(int[] fold, Progress progress) {
        var outputs = new double[ecgs.size()];
        int folds = IntStream.of(fold).max().orElse(0) + 1;
        for (int held = 0; held < folds; held++) {
            progress.at("cross-validating", held, folds);
            int part = held;
            var inside = IntStream.range(0, fold.length).filter(i -> fold[i] == part).toArray();
            var outside = IntStream.range(0, fold.length).filter(i -> fold[i] != part);
            if (inside.length == 0) {
                continue;
            }
            try (var model = EcgModel.learn(outside.mapToObj(ecgs::get).toList(), choices)) {
                var found = model.outputs(IntStream.of(inside).mapToObj(ecgs::get).toList());
                for (int i = 0; i < inside.length; i++) {
                    outputs[inside[i]] = found[i];
                }
            }
        }
        return outputs;
    }

    Calibrator calibrator(double[] outputs) {
        return Calibrator.Kind.PLATT.fit(outputs, abnormal());
    }

    boolean[] abnormal() {
        var abnormal = new boolean[ecgs.size()];
        for (int i = 0; i < abnormal.length; i++) {
            abnormal[i] = ecgs.get(i).abnormal();
        }
        return abnormal;
    }

    /// Each ECG judged by a model and a calibration that saw nothing of its fold: the calibration
    /// rests on a cross-validation within the other folds.
    List<Judged<Judged.Stated>> nested(Progress progress) {
        var fold = folds();
        var outputs = outputs(fold, Progress.SILENT);
        int folds = IntStream.of(fold).max().orElse(0) + 1;
        var stated = new Judged.Stated[ecgs.size()];
        for (int held = 0; held < folds; held++) {
            progress.at("measuring", held, folds);
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            var others = new Trial(IntStream.of(rest).mapToObj(ecgs::get).toList(), choices);
            var inner = IntStream.of(rest).map(i -> fold[i] > part ? fold[i] - 1 : fold[i]);
            var calibrator = others.calibrator(others.outputs(inner.toArray(), Progress.SILENT));
            for (int i = 0; i < stated.length; i++) {
                if (fold[i] == part) {
                    double probability = calibrator.probability(outputs[i]);
                    stated[i] = new Judged.Stated(probability, outputs[i], ecgs.get(i).abnormal());
                }
            }
        }
        return judged(stated);
    }

    /// Judged by a model that learnt from other data.
    List<Judged<Judged.Stated>> judged(EcgModel model, Calibrator calibrator) {
        var outputs = model.outputs(ecgs);
        var stated = new Judged.Stated[ecgs.size()];
        for (int i = 0; i < stated.length; i++) {
            double probability = calibrator.probability(outputs[i]);
            stated[i] = new Judged.Stated(probability, outputs[i], ecgs.get(i).abnormal());
        }
        return judged(stated);
    }

    private List<Judged<Judged.Stated>> judged(Judged.Stated[] stated) {
        var judged = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < stated.length; i++) {
            var ecg = ecgs.get(i);
            judged.add(new Judged<>(ecg.patient(), ecg.attributes(), stated[i]));
        }
        return judged;
    }
}
