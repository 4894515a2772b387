package io.warrant.perception.images.learning;

import java.util.Arrays;

/// Logistic regression with a ridge, by Newton's method. With one feature that is another model's
/// log odds it is Platt's calibration.
///
/// @param weights one a feature, then the intercept
public record Logistic(double[] weights) {

    private static final int STEPS = 50;

    /// Log odds as they are.
    public static Logistic identity() {
        return new Logistic(new double[] {1, 0});
    }

    /// @param ridge how strongly weights are drawn to 0; the intercept is free
    public static Logistic learn(double[][] rows, boolean[] truth, double ridge) {
        var ones = new double[rows.length];
        Arrays.fill(ones, 1);
        return learn(rows, truth, ones, ridge);
    }

    /// @param counts how often each row is to be counted
    public static Logistic learn(double[][] rows, boolean[] truth, double[] counts, double ridge) {
        int size = rows.length == 0 ? 1 : rows[0].length + 1;
        var weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[size];
            var bend = new double[size][size];
            for (int i = 0; i < size; i++) {
                slope[i] = i < size - 1 ? -ridge * weights[i] : 0;
                bend[i][i] = i < size - 1 ? ridge : 1e-9;
            }
            for (int row = 0; row < rows.length; row++) {
                add(rows[row], truth[row], counts[row], new State(weights, slope, bend));
            }
            var move = Equations.solve(bend, slope);
            double most = 0;
            for (double part : move) {
                most = Math.max(most, Math.abs(part));
            }
            for (int i = 0; i < size; i++) {
                weights[i] += move[i] * Math.min(1, 4 / Math.max(1e-12, most));
            }
            if (most < 1e-9) {
                break;
            }
        }
        return new Logistic(weights);
    }

    /// The same after bringing each feature to a standard deviation of 1, so that the ridge draws
    /// all alike; the weights are for features as they were given.
    public static Logistic learnAlike(double[][] rows, boolean[] truth, double ridge) {
        int size = rows.length == 0 ? 0 : rows[0].length;
        var mean = new double[size];
        var spread = new double[size];
        for (int i = 0; i < size; i++) {
            for (var row : rows) {
                mean[i] += row[i] / rows.length;
            }
            for (var row : rows) {
                spread[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.length;
            }
            spread[i] = Math.max(1e-9, Math.sqrt(spread[i]));
        }
        var alike = new double[rows.length][size];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < size; i++) {
                alike[row][i] = (rows[row][i] - mean[i]) / spread[i];
            }
        }
        var weights = learn(alike, truth, ridge).weights.clone();
        for (int i = 0; i < size; i++) {
            weights[i] /= spread[i];
            weights[size] -= weights[i] * mean[i];
        }
        return new Logistic(weights);
    }

    private record State(double[] weights, double[] slope, double[][] bend) {}

    private static void add(double[] row, boolean truth, double count, State state) {
        double stated = Trees.probability(logOdds(state.weights(), row));
        double miss = count * ((truth ? 1 : 0) - stated);
        double spread = Math.max(1e-9, count * stated * (1 - stated));
        for (int i = 0; i <= row.length; i++) {
            double left = i < row.length ? row[i] : 1;
            state.slope()[i] += miss * left;
            for (int j = 0; j <= row.length; j++) {
                state.bend()[i][j] += spread * left * (j < row.length ? row[j] : 1);
            }
        }
    }

    private static double logOdds(double[] weights, double[] row) {
        double sum = weights[row.length];
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }

    public double logOdds(double... row) {
        return logOdds(weights, row);
    }

    public double probability(double... row) {
        return Trees.probability(logOdds(row));
    }
}
