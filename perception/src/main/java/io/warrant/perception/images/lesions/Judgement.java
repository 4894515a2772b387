package io.warrant.perception.images.lesions;

import io.warrant.perception.images.learning.Logistic;
import io.warrant.perception.images.pixels.Plane;

import java.util.ArrayList;
import java.util.List;

/// How likelihoods of one kind of lesion are to be taken, learnt on photographs that the finder
/// didn't learn from.
///
/// @param step the least likelihood of a lesion's pixel, in hundredths
/// @param pixel makes log odds of a pixel a probability
/// @param spot makes a spot's signs the probability that it is a lesion
record Judgement(int step, Logistic pixel, Logistic spot) {

    /// How strongly few spots are drawn to the middle.
    private static final double RIDGE = 0.1;

    /// One photograph that the finder didn't learn from.
    ///
    /// @param likely as the finder said
    record Held(Plane likely, Mask mask, Tally tally) {}

    static Judgement learn(List<Held> held) {
        int step = Tally.best(held.stream().map(Held::tally).toList());
        return new Judgement(step, pixel(held), spot(held, step));
    }

    /// Each step of the tallies counts for all of its pixels.
    private static Logistic pixel(List<Held> held) {
        var rows = new double[2 * Tally.STEPS][];
        var truth = new boolean[rows.length];
        var counts = new double[rows.length];
        for (int step = 0; step < Tally.STEPS; step++) {
            for (var one : held) {
                var tally = one.tally();
                long right = tally.right()[step] - tally.right()[step + 1];
                long found = tally.found()[step] - tally.found()[step + 1];
                counts[2 * step] += right;
                counts[2 * step + 1] += found - right;
            }
            rows[2 * step] = new double[] {logOdds((step + 0.5) / Tally.STEPS)};
            rows[2 * step + 1] = rows[2 * step];
            truth[2 * step] = true;
        }
        return Logistic.learn(rows, truth, counts, RIDGE);
    }

    private static Logistic spot(List<Held> held, int step) {
        var rows = new ArrayList<double[]>();
        var real = new ArrayList<Boolean>();
        for (var one : held) {
            for (var spot : Spot.of(one.likely(), step)) {
                rows.add(spot.signs());
                real.add(spot.touches(one.mask()));
            }
        }
        var truth = new boolean[real.size()];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = real.get(i);
        }
        return rows.isEmpty()
                ? new Logistic(new double[] {0, 0, 0})
                : Logistic.learn(rows.toArray(double[][]::new), truth, RIDGE);
    }

    private static double logOdds(double likelihood) {
        double some = Math.clamp(likelihood, 0.001, 0.999);
        return Math.log(some / (1 - some));
    }

    /// The probability that a pixel is of the lesion.
    double probability(float likelihood) {
        return pixel.probability(logOdds(likelihood));
    }

    /// The probability that a spot is a lesion.
    double probability(Spot spot) {
        return spot().probability(spot.signs());
    }

    /// In a row, for a file of weights.
    double[] numbers() {
        return new double[] {
            step,
            pixel.weights()[0],
            pixel.weights()[1],
            spot.weights()[0],
            spot.weights()[1],
            spot.weights()[2]
        };
    }

    static Judgement of(double[] numbers) {
        if (numbers.length != 6 || numbers[0] < 0 || numbers[0] > Tally.STEPS) {
            throw new io.warrant.engine.errors.KnowledgeException(
                    "The model's thresholds are broken. Train the model again.");
        }
        return new Judgement(
                (int) numbers[0],
                new Logistic(new double[] {numbers[1], numbers[2]}),
                new Logistic(new double[] {numbers[3], numbers[4], numbers[5]}));
    }
}
