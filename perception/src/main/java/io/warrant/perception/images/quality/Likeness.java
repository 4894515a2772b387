package io.warrant.perception.images.quality;

import io.warrant.engine.errors.KnowledgeException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How far numbers of a picture are from those of the pictures learnt from, as these vary together
/// (the distance of Mahalanobis 1936, by the square root of how many numbers there are). Numbers
/// that go together are told apart the less the fewer pictures there are.
///
/// @param mean by number
/// @param deviation by number
/// @param factor of the correlations (Cholesky's), row by row
/// @param most a greater distance isn't like them
record Likeness(double[] mean, double[] deviation, double[] factor, double most) {

    private static final double LEAST_DEVIATION = 0.01;
    private static final int PARTS = 5;

    /// Of the pictures learnt from, so many are to be let through.
    private static final double SHARE = 0.995;

    /// And so much more is let through.
    private static final double SPARE = 1.1;

    /// @param rows by picture; the bound comes from distances to the pictures of other parts
    static Likeness learn(List<double[]> rows) {
        var distances = new double[rows.size()];
        for (int left = 0; left < PARTS; left++) {
            int part = left;
            var others =
                    IntStream.range(0, rows.size())
                            .filter(i -> i % PARTS != part)
                            .mapToObj(rows::get)
                            .toList();
            var known = fit(others, 0);
            for (int i = left; i < distances.length; i += PARTS) {
                distances[i] = known.distance(rows.get(i));
            }
        }
        Arrays.sort(distances);
        return fit(rows, SPARE * distances[(int) Math.ceil(SHARE * distances.length) - 1]);
    }

    private static Likeness fit(List<double[]> rows, double most) {
        int size = rows.getFirst().length;
        var mean = new double[size];
        var deviation = new double[size];
        for (int i = 0; i < size; i++) {
            int column = i;
            mean[i] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double squares = 0;
            for (var row : rows) {
                squares += (row[i] - mean[i]) * (row[i] - mean[i]);
            }
            deviation[i] = Math.max(LEAST_DEVIATION, Math.sqrt(squares / rows.size()));
        }
        var together = together(rows, mean, deviation);
        return new Likeness(mean, deviation, factor(together, size), most);
    }

    /// Correlations, drawn toward none.
    private static double[] together(List<double[]> rows, double[] mean, double[] deviation) {
        int size = mean.length;
        var together = new double[size * size];
        double kept = (double) rows.size() / (rows.size() + size);
        for (var row : rows) {
            for (int i = 0; i < size; i++) {
                double left = kept * (row[i] - mean[i]) / deviation[i] / rows.size();
                for (int k = 0; k <= i; k++) {
                    together[i * size + k] += left * (row[k] - mean[k]) / deviation[k];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            together[i * size + i] = 1;
        }
        return together;
    }

    /// The lower triangle whose product with itself, turned, gives the matrix.
    private static double[] factor(double[] matrix, int size) {
        var factor = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row * size + column];
                for (int k = 0; k < column; k++) {
                    sum -= factor[row * size + k] * factor[column * size + k];
                }
                factor[row * size + column] =
                        row == column ? Math.sqrt(sum) : sum / factor[column * size + column];
            }
        }
        return factor;
    }

    /// About 1 for a picture like those learnt from.
    double distance(double[] row) {
        int size = mean.length;
        var solved = new double[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double sum = (row[i] - mean[i]) / deviation[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i * size + k] * solved[k];
            }
            solved[i] = sum / factor[i * size + i];
            squares += solved[i] * solved[i];
        }
        return Math.sqrt(squares / size);
    }

    /// In a row, for a file of weights.
    double[] numbers() {
        int size = mean.length;
        var numbers = new double[2 + 2 * size + factor.length];
        numbers[0] = size;
        numbers[1] = most;
        System.arraycopy(mean, 0, numbers, 2, size);
        System.arraycopy(deviation, 0, numbers, 2 + size, size);
        System.arraycopy(factor, 0, numbers, 2 + 2 * size, factor.length);
        return numbers;
    }

    /// @throws KnowledgeException if it isn't what [#numbers] gave
    static Likeness of(double[] numbers) {
        int size = numbers.length == 0 ? 0 : (int) Math.clamp(numbers[0], 0, 1000);
        if (size == 0 || numbers.length != 2 + 2 * size + size * size) {
            throw new KnowledgeException(
                    "What the model knows of good pictures is broken. Train the model again.");
        }
        return new Likeness(
                Arrays.copyOfRange(numbers, 2, 2 + size),
                Arrays.copyOfRange(numbers, 2 + size, 2 + 2 * size),
                Arrays.copyOfRange(numbers, 2 + 2 * size, numbers.length),
                numbers[1]);
    }
}
