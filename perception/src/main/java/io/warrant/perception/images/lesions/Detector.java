package io.warrant.perception.images.lesions;

import io.warrant.perception.images.learning.Booster;
import io.warrant.perception.images.learning.Forest;
import io.warrant.perception.images.learning.Trees;
import io.warrant.perception.images.retina.Lesion;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Tells one kind of lesion from all else, pixel by pixel.
///
/// @param trees to be written
/// @param forest the same, to be asked
/// @param stages where most pixels are given up early
record Detector(Trees trees, Forest forest, Forest.Stages stages) {

    private static final Booster LESION = new Booster(60, 6, 0.2, 2, 0.6);
    private static final Booster DISC = new Booster(30, 5, 0.3, 2, 0.6);
    private static final int[] STAGES = {4, 10, 20, 30};

    /// Pixels that end below this are given up early, where that is safe.
    private static final double HOPE = 0.15;

    /// How many of those that end above may be lost to that.
    private static final double LOST = 0.01;

    static Detector learn(List<Sample> samples, Lesion lesion, long seed, int threads) {
        int rows = samples.stream().mapToInt(Sample::rows).sum();
        int size = samples.getFirst().size();
        var all = new Booster.Rows(new float[rows * size], new float[rows], new float[rows]);
        int row = 0;
        for (var sample : samples) {
            int length = sample.features().length;
            System.arraycopy(sample.features(), 0, all.features(), row * size, length);
            for (int i = 0; i < sample.rows(); i++, row++) {
                all.truth()[row] = sample.has(i, lesion) ? 1 : 0;
                // The root, so that the many pixels of healthy retina don't drown the few others.
                all.weights()[row] = (float) Math.sqrt(sample.counts()[i]);
            }
        }
        var trees = (lesion == Lesion.OPTIC_DISC ? DISC : LESION).learn(all, seed, threads);
        var forest = Forest.of(trees);
        return new Detector(trees, forest, stages(forest, all, size));
    }

    /// The bounds that lose almost none of the training pixels which end with some hope.
    private static Forest.Stages stages(Forest forest, Booster.Rows all, int size) {
        int rows = all.truth().length;
        var partial = new float[STAGES.length][rows];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            int start = row * size;
            if (Trees.probability(forest.logOdds(all.features(), start)) >= HOPE) {
                for (int stage = 0; stage < STAGES.length; stage++) {
                    partial[stage][kept] =
                            forest.bias() + forest.sum(all.features(), start, 0, STAGES[stage]);
                }
                kept++;
            }
        }
        var bounds = new float[STAGES.length];
        for (int stage = 0; stage < STAGES.length; stage++) {
            Arrays.sort(partial[stage], 0, kept);
            bounds[stage] = kept == 0 ? -Float.MAX_VALUE : partial[stage][(int) (LOST * kept)];
        }
        return new Forest.Stages(STAGES.clone(), bounds);
    }

    /// From 0 to 1; not yet calibrated.
    ///
    /// @param start where the pixel's features start
    float likelihood(float[] features, int start) {
        float logOdds = forest.logOdds(features, start, stages);
        return logOdds == Float.NEGATIVE_INFINITY ? 0 : (float) Trees.probability(logOdds);
    }

    void write(DataOutputStream out) throws IOException {
        for (float bound : stages.bounds()) {
            out.writeFloat(bound);
        }
        trees.write(out);
    }

    static Detector read(DataInputStream in, int features) throws IOException {
        var bounds = new float[STAGES.length];
        for (int stage = 0; stage < STAGES.length; stage++) {
            bounds[stage] = in.readFloat();
        }
        var trees = Trees.read(in, features);
        return new Detector(trees, Forest.of(trees), new Forest.Stages(STAGES.clone(), bounds));
    }
}
