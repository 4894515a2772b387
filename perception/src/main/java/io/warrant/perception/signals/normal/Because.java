package io.warrant.perception.signals.normal;

import io.warrant.perception.signals.ecg.Ecg;
import io.warrant.perception.signals.ecg.Measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which measurements moved the model, and whether they really did.
final class Because {

    private static final int TOLD = 4;

    /// How many measurements are made usual to check the explanation.
    private static final int CHECKED = 8;

    private final EcgModel model;
    private final Ecg.Measured ecg;
    private final float[] row;
    private final double[] weights;

    Because(EcgModel model, Ecg.Measured ecg, float[] row) {
        this.model = model;
        this.ecg = ecg;
        this.row = row;
        this.weights = model.because(row);
    }

    /// How much a measurement speaks for abnormal, in log odds.
    double weight(int measurement) {
        return weights[measurement];
    }

    /// Measurements that speak for what the model says, the strongest first.
    private List<Integer> order(double output) {
        double sign = output >= 0 ? 1 : -1;
        return IntStream.range(0, row.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -sign * weights[i]))
                .toList();
    }

    Measurement first(double output) {
        return ecg.measurements().get(order(output).getFirst());
    }

    /// As in `V5 least T (mV) -0.31 (usual 0.05 to 0.62) speaks for abnormal by 0.81; …`.
    String told(double output) {
        var told = new ArrayList<String>();
        for (int i : order(output).subList(0, Math.min(TOLD, row.length))) {
            told.add(
                    String.format(
                            Locale.ROOT,
                            "%s is %.2f (usual %.2f to %.2f) and speaks for %s by %.2f",
                            ecg.measurements().get(i).name(),
                            row[i],
                            model.usual().low()[i],
                            model.usual().high()[i],
                            weights[i] > 0 ? "abnormal" : "normal",
                            Math.abs(weights[i])));
        }
        double usual = weights[weights.length - 2];
        if (usual < 0) {
            told.add(
                    String.format(
                            Locale.ROOT,
                            "that little else is unusual speaks for normal by %.2f",
                            -usual));
        }
        return String.join("; ", told) + " (log odds).";
    }

    /// What to tell where the explanation fails its own check: with the strongest measurements made
    /// usual, an ECG held to be abnormal must look clearly less so, and more than with as many of
    /// the weakest made usual.
    Optional<String> failure(double output) {
        if (output < 0) {
            return Optional.empty();
        }
        var order = order(output);
        var weakest =
                IntStream.range(0, row.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(weights[i])))
                        .limit(CHECKED)
                        .toList();
        double strong = output - without(order.subList(0, Math.min(CHECKED, row.length)));
        double weak = output - without(weakest);
        return strong > 0 && strong > weak
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "The explanation fails its own check: with the measurements it"
                                        + " names made usual, the log odds fall by %.2f only.",
                                strong));
    }

    private double without(List<Integer> measurements) {
        var changed = row.clone();
        for (int i : measurements) {
            changed[i] = (float) model.usual().middle()[i];
        }
        return model.output(changed);
    }
}
