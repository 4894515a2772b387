package io.warrant.perception.federated;

import java.util.SplittableRandom;

/// Logistic regression on plain arrays.
final class Logistic {

    private static final double PENALTY = 0.01;

    private Logistic() {}

    static double output(double[] weights, double[] row) {
        double output = 0;
        for (int i = 0; i < row.length; i++) {
            output += weights[i] * row[i];
        }
        return output;
    }

    private static double miss(double[] weights, double[] row, double label) {
        return 1 / (1 + Math.exp(-output(weights, row))) - label;
    }

    /// A few steps down a site's own slope.
    static double[] descended(double[] from, Site site, int steps, double rate) {
        var weights = from.clone();
        for (int step = 0; step < steps; step++) {
            var slope = new double[weights.length];
            for (int row = 0; row < site.size(); row++) {
                double miss = miss(weights, site.rows()[row], site.labels()[row]);
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += miss * site.rows()[row][i];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] -= rate * (slope[i] / site.size() + PENALTY * weights[i]);
            }
        }
        return weights;
    }

    /// One step down the sum of the rows' slopes, each of them cut to a length of at most `clip`,
    /// with Gaussian noise of `clip` times `noise` on the sum (Abadi and others 2016).
    static double[] privately(
            double[] from, Site site, Budget budget, double rate, SplittableRandom random) {
        var sum = new double[from.length];
        for (int row = 0; row < site.size(); row++) {
            double miss = miss(from, site.rows()[row], site.labels()[row]);
            double length = Math.abs(miss) * length(site.rows()[row]);
            double cut = length > budget.clip() ? budget.clip() / length : 1;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += cut * miss * site.rows()[row][i];
            }
        }
        var weights = from.clone();
        for (int i = 0; i < weights.length; i++) {
            double noise = budget.clip() * budget.noise() * random.nextGaussian();
            weights[i] -= rate * ((sum[i] + noise) / site.size() + PENALTY * weights[i]);
        }
        return weights;
    }

    static double length(double[] vector) {
        double squares = 0;
        for (double one : vector) {
            squares += one * one;
        }
        return Math.sqrt(squares);
    }
}
