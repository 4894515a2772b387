package io.warrant.bench.triage;

import java.util.List;

/// How well chances of an emergency tell emergencies from all others.
///
/// @param auc the share of pairs, of one emergency and one other case, in which the emergency has
///   the greater chance; equal ones count half
/// @param sensitivity the share of emergencies that are told, from the stated chance on
/// @param specificity the share of others that aren't told
/// @param sensitivityAt90 the sensitivity at the lowest chance that leaves nine of ten others
///   untold
/// @param brier the mean square of the chance less the truth (0 or 1)
public record Discernment(
        double auc, double sensitivity, double specificity, double sensitivityAt90, double brier) {

    private static final double SPECIFIC = 0.9;

    /// A case as it was told.
    ///
    /// @param emergency the truth
    /// @param chance what it was held to be
    public record Told(boolean emergency, double chance) {}

    /// @param threshold from which chance on an emergency is told
    public static Discernment of(List<Told> all, double threshold) {
        var emergencies = chances(all, true);
        var others = chances(all, false);
        return new Discernment(
                auc(emergencies, others),
                from(emergencies, threshold),
                1 - from(others, threshold),
                from(emergencies, Math.nextUp(quantile(others))),
                all.stream().mapToDouble(Discernment::square).average().orElse(Double.NaN));
    }

    /// In the order of the components.
    double[] values() {
        return new double[] {auc, sensitivity, specificity, sensitivityAt90, brier};
    }

    private static double[] chances(List<Told> all, boolean emergency) {
        return all.stream()
                .filter(one -> one.emergency() == emergency)
                .mapToDouble(Told::chance)
                .sorted()
                .toArray();
    }

    private static double square(Told one) {
        double off = one.chance() - (one.emergency() ? 1 : 0);
        return off * off;
    }

    /// The share of sorted chances that reach a threshold.
    private static double from(double[] chances, double threshold) {
        int below = 0;
        while (below < chances.length && chances[below] < threshold) {
            below++;
        }
        return chances.length == 0 ? Double.NaN : 1 - (double) below / chances.length;
    }

    /// The chance that nine of ten don't exceed.
    private static double quantile(double[] chances) {
        int at = (int) Math.ceil(SPECIFIC * chances.length) - 1;
        return chances.length == 0 ? Double.NaN : chances[Math.max(0, at)];
    }

    /// The rank sum of Mann and Whitney, both sorted.
    private static double auc(double[] emergencies, double[] others) {
        double pairs = 0;
        int below = 0;
        int upTo = 0;
        for (double chance : emergencies) {
            while (below < others.length && others[below] < chance) {
                below++;
            }
            while (upTo < others.length && others[upTo] <= chance) {
                upTo++;
            }
            pairs += below + (upTo - below) / 2.0;
        }
        return pairs / ((double) emergencies.length * others.length);
    }
}
