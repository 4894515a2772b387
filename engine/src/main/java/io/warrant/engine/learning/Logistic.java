package io.warrant.engine.learning;

import java.util.List;

/// Logistic regression with a slight pull toward zero, fitted by Newton's method.
final class Logistic {

    private static final int STEPS = 25;

    /// Keeps the fit finite where some number tells right from wrong without fail.
    private static final double PULL = 0.1;

    private Logistic() {}

    /// One observation.
    record Row(double[] features, boolean right, double weight) {}

    /// @return one weight for each feature
    static double[] fit(List<Row> rows, int features) {
        var weights = new double[features];
        for (int step = 0; step < STEPS; step++) {
            var gradient = new double[features];
            var curvature = new double[features][features];
            for (int i = 0; i < features; i++) {
                gradient[i] = -PULL * weights[i];
                curvature[i][i] = PULL;
            }
            for (var row : rows) {
                add(row, weights, gradient, curvature);
            }
            var move = solve(curvature, gradient);
            for (int i = 0; i < features; i++) {
                weights[i] += Math.clamp(move[i], -1, 1);
            }
        }
        return weights;
    }

    private static void add(Row row, double[] weights, double[] gradient, double[][] curvature) {
        var x = row.features();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double miss = row.weight() * ((row.right() ? 1 : 0) - p);
        double spread = row.weight() * p * (1 - p);
        for (int i = 0; i < weights.length; i++) {
            gradient[i] += miss * x[i];
            for (int j = 0; j < weights.length; j++) {
                curvature[i][j] += spread * x[i] * x[j];
            }
        }
    }

    /// Gauss's elimination; the matrix is symmetric and, by the pull, positive.
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        var solution = right.clone();
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                solution[row] -= factor * solution[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                solution[row] -= matrix[row][column] * solution[column];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
