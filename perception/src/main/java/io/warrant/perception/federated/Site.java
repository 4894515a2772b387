package io.warrant.perception.federated;

import java.util.SplittableRandom;

/// A site with its own rows.
///
/// @param rows standardised, the last number of each is 1
/// @param labels 0 or 1
record Site(double[][] rows, double[] labels) {

    /// Labels turned around: a site that records the opposite.
    Site flipped() {
        var flipped = new double[labels.length];
        for (int i = 0; i < flipped.length; i++) {
            flipped[i] = 1 - labels[i];
        }
        return new Site(rows, flipped);
    }

    /// Columns drowned in noise: a site whose device is broken.
    Site noisy(SplittableRandom random) {
        var noisy = new double[rows.length][];
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] = rows[i].clone();
            for (int k = 0; k + 1 < noisy[i].length; k++) {
                noisy[i][k] += 5 * random.nextGaussian();
            }
        }
        return new Site(noisy, labels);
    }

    int size() {
        return labels.length;
    }
}
