package io.warrant.perception.images.heat;

import io.warrant.perception.images.learning.Equations;
import io.warrant.perception.recording.Picture;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Where any model looked: one weight a part, such that the weights of the parts that are shown add
/// up to its answer as nearly as they can, over pictures of which a random half is hidden (after
/// Ribeiro and others 2016, LIME). Unlike a mean over pictures in which a part is shown ([Rise]), a
/// weight isn't blurred by what happened to be shown beside it.
///
/// @param drawn how many such pictures are asked about
/// @param seed for drawing
public record Surrogate(int drawn, long seed) {

    /// How strongly weights are drawn to 0.
    private static final double RIDGE = 5;

    /// @param answer may be asked by several threads
    /// @param parts how many parts a side the picture is hidden in
    /// @return one weight a part, rows from the top; below 0 where a part speaks against the answer
    public float[] of(ToDoubleFunction<Picture> answer, Picture picture, int parts) {
        var random = new Random(seed);
        var masks = new boolean[drawn][parts * parts];
        for (var mask : masks) {
            for (int part = 0; part < mask.length; part++) {
                mask[part] = random.nextBoolean();
            }
        }
        var answers =
                IntStream.range(0, drawn)
                        .parallel()
                        .mapToDouble(i -> answer.applyAsDouble(Hiding.of(picture, masks[i], parts)))
                        .toArray();
        return weights(masks, answers);
    }

    /// Least squares with a ridge; the last unknown is the intercept, which is free.
    private static float[] weights(boolean[][] masks, double[] answers) {
        int size = masks[0].length + 1;
        var matrix = new double[size][size];
        var right = new double[size];
        for (int i = 0; i < masks.length; i++) {
            var row = new double[size];
            for (int part = 0; part < size - 1; part++) {
                row[part] = masks[i][part] ? -0.5 : 0.5;
            }
            row[size - 1] = 1;
            for (int k = 0; k < size; k++) {
                right[k] += row[k] * answers[i];
                for (int m = 0; m < size; m++) {
                    matrix[k][m] += row[k] * row[m];
                }
            }
        }
        for (int part = 0; part < size - 1; part++) {
            matrix[part][part] += RIDGE;
        }
        var solved = Equations.solve(matrix, right);
        var weights = new float[size - 1];
        for (int part = 0; part < weights.length; part++) {
            weights[part] = (float) solved[part];
        }
        return weights;
    }
}
