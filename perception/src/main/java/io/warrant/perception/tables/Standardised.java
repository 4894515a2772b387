package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.measure.Folds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A table with two classes as rows of numbers around 0, for models that need them so. The scaling
/// rests on every tenth row, which is then left out.
///
/// @param rows what isn't known is 0; within ±3; the last number of each is 1
/// @param truth whether a row is of the second class
public record Standardised(
        String label, double[][] rows, boolean[] truth, List<Map<String, String>> attributes) {

    /// How many parts there are for cross-validation.
    public static final int FOLDS = 5;

    private static final int PUBLIC = 10;
    private static final double FARTHEST = 3;

    /// @param data `FILE#column`
    /// @throws InvalidCaseException if the column hasn't two values
    public static Standardised read(Path data) {
        var table = Labelled.of(Question.read(data));
        if (table.classes().size() != 2) {
            throw new InvalidCaseException(
                    "Column '%s' has %d values, and two are needed. Ask for another column."
                            .formatted(table.label(), table.classes().size()));
        }
        int width = table.columns().width();
        var middle = new double[width];
        var spread = new double[width];
        for (int i = 0; i < width; i++) {
            scale(table.rows(), i, middle, spread);
        }
        var rows = new ArrayList<double[]>();
        var attributes = new ArrayList<Map<String, String>>();
        var truth = new boolean[table.rows().length];
        for (int i = 0; i < table.rows().length; i++) {
            if (i % PUBLIC == 0) {
                continue;
            }
            truth[rows.size()] = table.labels()[i] == 1;
            attributes.add(table.attributes().get(i));
            rows.add(scaled(table.rows()[i], middle, spread));
        }
        return new Standardised(
                table.label(),
                rows.toArray(double[][]::new),
                Arrays.copyOf(truth, rows.size()),
                attributes);
    }

    private static void scale(float[][] rows, int at, double[] middle, double[] spread) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int i = 0; i < rows.length; i += PUBLIC) {
            if (!Float.isNaN(rows[i][at])) {
                sum += rows[i][at];
                squares += (double) rows[i][at] * rows[i][at];
                count++;
            }
        }
        middle[at] = count == 0 ? 0 : sum / count;
        double variance = count == 0 ? 0 : squares / count - middle[at] * middle[at];
        spread[at] = variance > 1e-9 ? Math.sqrt(variance) : 1;
    }

    private static double[] scaled(float[] row, double[] middle, double[] spread) {
        var scaled = new double[row.length + 1];
        for (int i = 0; i < row.length; i++) {
            double value = Float.isNaN(row[i]) ? 0 : (row[i] - middle[i]) / spread[i];
            scaled[i] = Math.clamp(value, -FARTHEST, FARTHEST);
        }
        scaled[row.length] = 1;
        return scaled;
    }

    /// By row, from 0 to less than [#FOLDS].
    public int[] folds(long seed) {
        var names = new ArrayList<String>();
        var classes = new int[truth.length];
        for (int i = 0; i < classes.length; i++) {
            names.add(String.valueOf(i));
            classes[i] = truth[i] ? 1 : 0;
        }
        return Folds.of(names, classes, FOLDS, seed);
    }
}
