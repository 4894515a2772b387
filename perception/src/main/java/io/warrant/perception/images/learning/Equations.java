package io.warrant.perception.images.learning;

/// Linear equations, as many as there are unknowns.
public final class Equations {

    private Equations() {}

    /// Gauss's elimination with the greatest pivot. Both arrays are worked on in place.
    ///
    /// @return the unknowns
    public static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int best = column;
            for (int row = column + 1; row < size; row++) {
                best = Math.abs(matrix[row][column]) > Math.abs(matrix[best][column]) ? row : best;
            }
            var swapped = matrix[column];
            matrix[column] = matrix[best];
            matrix[best] = swapped;
            double number = right[column];
            right[column] = right[best];
            right[best] = number;
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int k = column; k < size; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
        var out = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < size; k++) {
                sum -= matrix[row][k] * out[k];
            }
            out[row] = sum / matrix[row][row];
        }
        return out;
    }
}
