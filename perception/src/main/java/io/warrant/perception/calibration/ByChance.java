package io.warrant.perception.calibration;

import io.warrant.bench.metrics.Reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;

/// The calibration error that a model would show whose probabilities were exactly right: an error
/// can't be negative, so on few recordings it is never small.
public final class ByChance {

    private static final int DRAWS = 200;

    private ByChance() {}

    /// The mean over draws in which each recording has the condition with the stated probability.
    ///
    /// @param seed the same seed gives the same number
    public static double error(List<Double> stated, long seed) {
        return Arrays.stream(errors(stated, seed)).average().orElse(Double.NaN);
    }

    /// What the reader of an error should know beside it.
    public static String notice(List<Double> stated, long seed) {
        var errors = errors(stated, seed);
        Arrays.sort(errors);
        return String.format(
                Locale.ROOT,
                "A model whose %d probabilities were exactly right would show a calibration error"
                        + " of %.3f by chance alone (mean of %d draws; 95 of 100 show at most"
                        + " %.3f).",
                stated.size(),
                DoubleStream.of(errors).average().orElse(Double.NaN),
                DRAWS,
                errors[(int) (0.95 * (DRAWS - 1))]);
    }

    private static double[] errors(List<Double> stated, long seed) {
        var random = new Random(seed);
        var errors = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            errors[draw] =
                    Reliability.of(
                                    stated.stream()
                                            .map(p ->
                                                    new Reliability.Stated(
                                                            p, random.nextDouble() < p))
                                            .toList())
                            .error();
        }
        return errors;
    }
}
