package io.warrant.perception.images.cells;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.Calibrator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How log odds of one kind of cell are to be taken, learnt on photographs that the network didn't
/// learn from.
///
/// @param least log odds from which on it counts as found
record CellJudgement(double least, Calibrator calibrator) {

    /// A cell that may be there.
    private record Candidate(float logOdds, boolean real) {}

    static CellJudgement learn(Cell cell, List<Held> held) {
        var all = new ArrayList<Candidate>();
        long truth = 0;
        for (var one : held) {
            truth += one.truth(cell);
            for (int i = 0; i < one.real().length; i++) {
                if (one.found().get(i).cell() == cell) {
                    all.add(new Candidate(one.found().get(i).logOdds(), one.real()[i]));
                }
            }
        }
        all.sort(Comparator.comparingDouble(it -> -it.logOdds()));
        var outputs = new double[all.size()];
        var real = new boolean[all.size()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = all.get(i).logOdds();
            real[i] = all.get(i).real();
        }
        return new CellJudgement(least(outputs, real, truth), calibrator(outputs, real));
    }

    /// The log odds with the greatest F1.
    private static double least(double[] outputs, boolean[] real, long truth) {
        double best = 0;
        double least = 0;
        int right = 0;
        for (int i = 0; i < outputs.length; i++) {
            right += real[i] ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + truth);
            if (f1 > best) {
                best = f1;
                least = outputs[i];
            }
        }
        return least;
    }

    private static Calibrator calibrator(double[] outputs, boolean[] real) {
        return outputs.length == 0
                ? new Calibrator.Platt(1, 0)
                : Calibrator.Kind.PLATT.fit(outputs, real);
    }

    double[] numbers() {
        var numbers = calibrator.numbers();
        var all = new double[1 + numbers.length];
        all[0] = least;
        System.arraycopy(numbers, 0, all, 1, numbers.length);
        return all;
    }

    /// @throws KnowledgeException if the numbers aren't those of a judgement
    static CellJudgement of(double[] numbers) {
        if (numbers.length < 2) {
            throw new KnowledgeException(
                    "The model's thresholds are broken. Train the model again.");
        }
        return new CellJudgement(
                numbers[0], Calibrator.parse(Arrays.copyOfRange(numbers, 1, numbers.length)));
    }
}
