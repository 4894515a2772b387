package io.warrant.perception.images.grade;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.percept.Prior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What a bottleneck is learnt from. Kept with the model, so that it can be learnt and measured
/// anew where a rule switches a concept off.
///
/// @param rows by photograph, [Concepts#SIZE] numbers each
/// @param group by photograph: the same for copies
/// @param fold by photograph; copies share a fold
record Lessons(double[][] rows, boolean[] referable, int[] group, int[] fold) {

    /// Nothing is learnt from a lesion whose numbers are all the same.
    Lessons without(Set<Lesion> lesions) {
        var changed = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            changed[i] = rows[i].clone();
            for (var lesion : lesions) {
                int first = Lesion.FOUR.indexOf(lesion) * Concepts.EACH;
                Arrays.fill(changed[i], first, first + Concepts.EACH, 0);
            }
        }
        return new Lessons(changed, referable, group, fold);
    }

    /// Learnt from all photographs; calibrated in folds.
    Bottleneck bottleneck() {
        return Bottleneck.learn(rows, referable)
                .with(Calibrator.Kind.PLATT.fit(outputs(), referable));
    }

    /// By fold, what had no part in it.
    List<Bottleneck> apart() {
        var outputs = outputs();
        return IntStream.range(0, folds()).mapToObj(left -> apart(left, outputs)).toList();
    }

    private Bottleneck apart(int left, double[] outputs) {
        var some = others(left);
        return weights(left)
                .with(
                        Calibrator.Kind.PLATT.fit(
                                Arrays.stream(some).mapToDouble(i -> outputs[i]).toArray(),
                                referable(some)));
    }

    private int folds() {
        return Arrays.stream(fold).max().orElse(-1) + 1;
    }

    /// What is said of each photograph by weights and a calibration that it had no part in.
    List<Judged<Judged.Stated>> judged() {
        var outputs = outputs();
        var stated = Calibrator.Kind.PLATT.crossFit(outputs, referable, fold);
        var judged = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < outputs.length; i++) {
            judged.add(
                    new Judged<>(
                            Integer.toString(group[i]),
                            Map.of(),
                            new Judged.Stated(stated[i], outputs[i], referable[i])));
        }
        return judged;
    }

    /// The log odds of each photograph by weights that learnt from neither it nor a copy of it.
    private double[] outputs() {
        var outputs = new double[rows.length];
        for (int left = 0; left < folds(); left++) {
            var weights = weights(left);
            for (int i = 0; i < outputs.length; i++) {
                if (fold[i] == left) {
                    outputs[i] = weights.output(rows[i]);
                }
            }
        }
        return outputs;
    }

    private Bottleneck weights(int left) {
        var some = others(left);
        return Bottleneck.learn(
                Arrays.stream(some).mapToObj(i -> rows[i]).toArray(double[][]::new),
                referable(some));
    }

    private int[] others(int left) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] != left).toArray();
    }

    private boolean[] referable(int[] some) {
        var truth = new boolean[some.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = referable[some[i]];
        }
        return truth;
    }

    /// Settings that also tell how common it is among these photographs to be referred.
    Map<String, String> told(Map<String, String> settings) {
        int count = 0;
        for (boolean one : referable) {
            count += one ? 1 : 0;
        }
        return Prior.told(settings, IdridGrade.CONCEPT, (double) count / referable.length);
    }

    /// For [#of].
    Map<String, double[]> numbers() {
        var truth = new double[referable.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = referable[i] ? 1 : 0;
        }
        return Map.of(
                "rows",
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray(),
                "referable",
                truth,
                "group",
                Arrays.stream(group).asDoubleStream().toArray(),
                "fold",
                Arrays.stream(fold).asDoubleStream().toArray());
    }

    /// @throws KnowledgeException if the model lacks them, or their sizes differ
    static Lessons of(Numbers numbers) {
        var all = numbers.row("rows");
        var truth = numbers.row("referable");
        var groups = numbers.row("group");
        var folds = numbers.row("fold");
        if (all.length != truth.length * Concepts.SIZE
                || groups.length != truth.length
                || folds.length != truth.length) {
            throw new KnowledgeException(
                    "What the model was learnt from has other sizes. Train the model again.");
        }
        var rows = new double[truth.length][];
        var referable = new boolean[truth.length];
        for (int i = 0; i < truth.length; i++) {
            rows[i] = Arrays.copyOfRange(all, i * Concepts.SIZE, (i + 1) * Concepts.SIZE);
            referable[i] = truth[i] > 0.5;
        }
        return new Lessons(rows, referable, whole(groups), whole(folds));
    }

    private static int[] whole(double[] numbers) {
        return Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    }
}
