package io.warrant.perception.signals.normal;

import io.warrant.perception.boost.TreeSettings;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.signals.ecg.Ecg;
import io.warrant.perception.task.Task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Boosted trees over what is measured on an ECG; the output is the log odds that it is abnormal,
/// before calibration.
record EcgModel(List<String> names, Usual usual, Trees trees, Prototypes prototypes)
        implements AutoCloseable {

    private static final TreeSettings.Shape SHAPE = new TreeSettings.Shape(3, 0.03, 0.6, 0.2, 3, 2);
    private static final int ROUNDS = 300;

    EcgModel {
        names = List.copyOf(names);
    }

    static EcgModel learn(List<LabelledEcg> ecgs, Task.Choices choices) {
        var rows = new ArrayList<float[]>();
        var normal = new ArrayList<float[]>();
        var shapes = new ArrayList<float[]>();
        var labels = new float[ecgs.size()];
        var abnormal = new boolean[ecgs.size()];
        for (int i = 0; i < labels.length; i++) {
            var measured = (Ecg.Measured) ecgs.get(i).ecg();
            rows.add(row(measured));
            shapes.add(Prototypes.shape(measured.beat()));
            abnormal[i] = ecgs.get(i).abnormal();
            labels[i] = abnormal[i] ? 1 : 0;
            if (!abnormal[i]) {
                normal.add(rows.getLast());
            }
        }
        var names = names((Ecg.Measured) ecgs.getFirst().ecg());
        var usual = Usual.of(normal, names);
        var settings =
                new TreeSettings(
                        TreeSettings.Objective.LOGISTIC,
                        ROUNDS,
                        SHAPE,
                        choices.seed(),
                        choices.threads());
        var extended = rows.stream().map(usual::extended).toArray(float[][]::new);
        var numbers = ecgs.stream().map(ecg -> Math.round(Double.parseDouble(ecg.number())));
        return new EcgModel(
                names,
                usual,
                Trees.grow(extended, labels, settings),
                Prototypes.of(shapes, abnormal, numbers.toList()));
    }

    static List<String> names(Ecg.Measured ecg) {
        return ecg.measurements().stream().map(one -> one.name()).toList();
    }

    static float[] row(Ecg.Measured ecg) {
        var row = new float[ecg.measurements().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) ecg.measurements().get(i).value();
        }
        return row;
    }

    double output(float[] row) {
        return trees.outputs(new float[][] {usual.extended(row)})[0][0];
    }

    double[] outputs(List<LabelledEcg> ecgs) {
        if (ecgs.isEmpty()) {
            return new double[0];
        }
        var rows =
                ecgs.stream()
                        .map(ecg -> usual.extended(row((Ecg.Measured) ecg.ecg())))
                        .toArray(float[][]::new);
        var outputs = trees.outputs(rows);
        var all = new double[rows.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = outputs[i][0];
        }
        return all;
    }

    /// How much each measurement speaks for abnormal, in log odds; then all that speak for usual
    /// together, and last what is said of an ECG that nothing is known of. They add up to the
    /// output.
    double[] because(float[] row) {
        var parts = trees.contributions(new float[][] {usual.extended(row)})[0];
        var contributions = new double[parts.length - 1];
        for (int i = 0; i < contributions.length; i++) {
            contributions[i] = parts[i];
        }
        var shared = usual.shared(row, contributions);
        var because = Arrays.copyOf(shared, shared.length + 1);
        because[shared.length] = parts[parts.length - 1];
        return because;
    }

    @Override
    public void close() {
        trees.close();
    }
}
