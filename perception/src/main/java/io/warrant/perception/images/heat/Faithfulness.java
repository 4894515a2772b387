package io.warrant.perception.images.heat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Whether a heat map shows what moved the model: the answer must fall faster where the hottest
/// pixels are hidden first than where pixels are hidden at random, and rise faster where they are
/// shown first (deletion and insertion: Petsiuk and others 2018).
///
/// @param deletion mean answer while the hottest are hidden, from 0 to 1; lower is better
/// @param insertion mean answer while the hottest are shown; higher is better
/// @param randomDeletion mean answer while pixels are hidden in a random order
public record Faithfulness(double deletion, double insertion, double randomDeletion) {

    private static final int STEPS = 5;
    private static final int RANDOM_ORDERS = 3;

    /// A picture is hidden in so many parts a side.
    private static final int PARTS = 7;

    /// What is asked of a model.
    ///
    /// @param pixels channels one after the other
    /// @param width of the picture
    /// @param answer the probability for pixels
    public record Question(float[] pixels, int width, ToDoubleFunction<float[]> answer) {}

    /// @param heat one number a pixel, for all of its channels
    /// @param seed for the random order
    public static Faithfulness of(Question question, float[] heat, long seed) {
        var hottest = order(at -> -heat[at], heat.length);
        double anyhow = 0;
        for (int order = 0; order < RANDOM_ORDERS; order++) {
            var parts = random(question, heat.length, seed + order);
            anyhow += mean(question, parts, true) / RANDOM_ORDERS;
        }
        return new Faithfulness(
                mean(question, hottest, true), mean(question, hottest, false), anyhow);
    }

    /// Whole tiles at a time, as a heat map hides them: single pixels would be too easy.
    private static int[] random(Question question, int size, long seed) {
        var random = new Random(seed);
        var drawn = new double[size];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextDouble();
        }
        int width = question.width();
        int tile = Math.max(1, width / PARTS);
        int across = (width + tile - 1) / tile;
        return order(at -> drawn[at / width / tile * across + at % width / tile], drawn.length);
    }

    private static int[] order(java.util.function.IntToDoubleFunction key, int size) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(key::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double mean(Question question, int[] order, boolean hide) {
        var grey = grey(question.pixels(), order.length);
        double sum = 0;
        for (int step = 0; step <= STEPS; step++) {
            var shown = question.pixels().clone();
            int first = (int) ((long) order.length * step / STEPS);
            var hidden =
                    hide
                            ? Arrays.copyOfRange(order, 0, first)
                            : Arrays.copyOfRange(order, first, order.length);
            for (int channel = 0; channel < grey.length; channel++) {
                for (int at : hidden) {
                    shown[channel * order.length + at] = grey[channel];
                }
            }
            sum += question.answer().applyAsDouble(shown) / (STEPS + 1);
        }
        return sum;
    }

    /// The mean of each channel.
    private static float[] grey(float[] pixels, int area) {
        var grey = new float[pixels.length / area];
        for (int at = 0; at < pixels.length; at++) {
            grey[at / area] += pixels[at] / area;
        }
        return grey;
    }

    /// Whether the map does better than chance.
    public boolean passes() {
        return deletion < randomDeletion;
    }
}
