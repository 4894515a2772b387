package io.warrant.engine.reasoning;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the model's own probabilities are worth, as measured on solved cases that it had not
/// learned from: a map from what is known of a claim to the share of such claims that were right,
/// and how much probability a set of claims must hold to contain the right one. Immutable; fitted
/// by [io.warrant.engine.learning.Calibrating].
///
/// @param first for the first claim: weights of 1, the logit of the raw posterior, ln(1 + observed
///   findings), and the natural log of how many times likelier it is than `Unlisted`
/// @param asked the same for the first claim of a case that is known in part, as in a consultation
/// @param others the same for the claims after it
/// @param unlisted the same for `Unlisted`, whose last is 0
/// @param masses for coverages of 0.01, 0.02, … 0.99: the raw probability that the claims before
///   the last one of a set may hold
/// @param reliability what it was measured to be worth
public record Calibration(
        double[] first,
        double[] asked,
        double[] others,
        double[] unlisted,
        double[] masses,
        Reliability reliability) {

    /// How many numbers describe a claim.
    public static final int FEATURES = 4;

    /// How many coverages [#masses] knows.
    public static final int COVERAGES = 99;

    /// How the calibrated probabilities of first claims were borne out, in cases that neither the
    /// model nor the map had seen.
    ///
    /// @param by what it was measured on, as a sentence
    /// @param cases how many
    /// @param error expected calibration error over 15 bins of equal width
    /// @param brier mean square of the difference to what was right
    /// @param bins the bins, from the least sure up
    public record Reliability(String by, int cases, double error, double brier, List<Bin> bins) {

        /// How many bins there are.
        public static final int BINS = 15;

        public Reliability {
            bins = List.copyOf(bins);
        }

        /// Compares what was stated with what turned out right; bins without a statement are left
        /// out.
        ///
        /// @param by what it is measured on, as a sentence
        /// @param stated probabilities, from 0 to 1
        /// @param right for each, whether it was right
        public static Reliability of(String by, double[] stated, boolean[] right) {
            var count = new int[BINS];
            var sum = new double[BINS];
            var rights = new int[BINS];
            double brier = 0;
            for (int i = 0; i < stated.length; i++) {
                int bin = Math.min(BINS - 1, (int) (stated[i] * BINS));
                double miss = stated[i] - (right[i] ? 1 : 0);
                count[bin]++;
                sum[bin] += stated[i];
                rights[bin] += right[i] ? 1 : 0;
                brier += miss * miss;
            }
            var bins = new ArrayList<Bin>();
            double error = 0;
            for (int bin = 0; bin < BINS; bin++) {
                if (count[bin] > 0) {
                    bins.add(
                            new Bin(
                                    count[bin],
                                    sum[bin] / count[bin],
                                    (double) rights[bin] / count[bin]));
                    error += Math.abs(sum[bin] - rights[bin]) / stated.length;
                }
            }
            return new Reliability(
                    by, stated.length, error, stated.length == 0 ? 0 : brier / stated.length, bins);
        }
    }

    /// First claims of about the same probability.
    ///
    /// @param count how many
    /// @param mean their mean probability
    /// @param right the share of them that was right
    public record Bin(int count, double mean, double right) {}

    /// What describes a claim.
    ///
    /// @param posterior raw posterior probability
    /// @param observed how many findings were observed
    /// @param lead natural log of how many times likelier the claim is than `Unlisted`
    public static double[] features(double posterior, int observed, double lead) {
        double p = Math.clamp(posterior, 1e-9, 1 - 1e-9);
        double logit = Math.log(p / (1 - p));
        return new double[] {1, logit, Math.log1p(observed), lead};
    }

    /// The calibrated probability of a claim.
    ///
    /// @param rank its rank, from 1
    /// @param features see [#features]
    /// @param firsts the features of the first claim, which no other may exceed
    double claim(int rank, double[] features, double[] firsts) {
        double leading = probability(first, firsts);
        return rank == 1 ? leading : Math.min(leading, probability(others, features));
    }

    /// The share of claims with such features that were right.
    ///
    /// @param weights [#first], [#others] or [#unlisted]
    /// @param features see [#features]
    public static double probability(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < FEATURES; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// The raw probability that the claims before the last one of a set may hold together.
    public double mass(double coverage) {
        int at = (int) Math.round(coverage * (COVERAGES + 1)) - 1;
        return masses[Math.clamp(at, 0, COVERAGES - 1)];
    }

    /// Adds the sections `calibration.*`.
    public void write(ColumnsBuilder out) {
        out.doubles("calibration.first", first)
                .doubles("calibration.asked", asked)
                .doubles("calibration.others", others)
                .doubles("calibration.unlisted", unlisted)
                .doubles("calibration.masses", masses)
                .texts("calibration.by", List.of(reliability.by()))
                .ints("calibration.cases", new int[] {reliability.cases()})
                .doubles(
                        "calibration.worth",
                        new double[] {reliability.error(), reliability.brier()})
                .ints(
                        "calibration.bin.count",
                        reliability.bins().stream().mapToInt(Bin::count).toArray())
                .doubles(
                        "calibration.bin.mean",
                        reliability.bins().stream().mapToDouble(Bin::mean).toArray())
                .doubles(
                        "calibration.bin.right",
                        reliability.bins().stream().mapToDouble(Bin::right).toArray());
    }

    /// The calibration that knowledge came with, if any.
    public static Optional<Calibration> of(Columns columns) {
        if (!columns.has("calibration.first")) {
            return Optional.empty();
        }
        var counts = columns.intArray("calibration.bin.count");
        var means = columns.doubleArray("calibration.bin.mean");
        var right = columns.doubleArray("calibration.bin.right");
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(counts[i], means[i], right[i]));
        }
        var worth = columns.doubleArray("calibration.worth");
        return Optional.of(
                new Calibration(
                        columns.doubleArray("calibration.first"),
                        columns.doubleArray(
                                // Older knowledge was judged by whole cases only.
                                columns.has("calibration.asked")
                                        ? "calibration.asked"
                                        : "calibration.first"),
                        columns.doubleArray("calibration.others"),
                        columns.doubleArray("calibration.unlisted"),
                        columns.doubleArray("calibration.masses"),
                        new Reliability(
                                columns.texts("calibration.by").get(0),
                                columns.ints("calibration.cases").get(0),
                                worth[0],
                                worth[1],
                                bins)));
    }
}
