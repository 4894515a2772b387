package io.warrant.perception.images.lesions;

import io.warrant.perception.images.pixels.Plane;

import java.util.List;

/// Of one photograph and lesion, how many pixels are at least so likely, and how many of these are
/// of the lesion: all that is needed for Dice at any threshold.
///
/// @param found by step of a hundredth, pixels at least so likely
/// @param right by step, those of them that are of the lesion
/// @param truth pixels of the lesion
record Tally(long[] found, long[] right, long truth) {

    static final int STEPS = 100;

    static Tally of(Plane likely, Mask mask) {
        var found = new long[STEPS + 1];
        var right = new long[STEPS + 1];
        long truth = 0;
        for (int at = 0; at < likely.values().length; at++) {
            int step = Math.clamp((int) (likely.values()[at] * STEPS), 0, STEPS);
            found[step]++;
            if (mask.has(at)) {
                right[step]++;
                truth++;
            }
        }
        for (int step = STEPS - 1; step >= 0; step--) {
            found[step] += found[step + 1];
            right[step] += right[step + 1];
        }
        return new Tally(found, right, truth);
    }

    /// Twice the overlap by both areas (Dice 1945); 1 where neither has any.
    static double dice(List<Tally> tallies, int step) {
        double right = 0;
        double both = 0;
        for (var tally : tallies) {
            right += tally.right[step];
            both += tally.found[step] + tally.truth;
        }
        return both == 0 ? 1 : 2 * right / both;
    }

    /// The step with the greatest Dice over all photographs.
    static int best(List<Tally> tallies) {
        int best = STEPS / 2;
        for (int step = 2; step < STEPS; step++) {
            if (dice(tallies, step) > dice(tallies, best)) {
                best = step;
            }
        }
        return best;
    }
}
