package io.warrant.perception.federated;

import java.util.List;
import java.util.SplittableRandom;

/// Sites that learn one model together, round by round.
///
/// @param sites what each has; rows never leave it
record Federation(List<Site> sites) {

    static final int ROUNDS = 40;
    private static final int LOCAL_STEPS = 5;
    private static final double RATE = 0.5;

    Federation {
        sites = List.copyOf(sites);
    }

    /// Without privacy: each site descends by itself, then the updates are averaged.
    double[] learnt(Averaging averaging) {
        var weights = new double[sites.getFirst().rows()[0].length];
        for (int round = 0; round < ROUNDS; round++) {
            var updates = new double[sites.size()][];
            for (int site = 0; site < updates.length; site++) {
                updates[site] =
                        difference(
                                Logistic.descended(weights, sites.get(site), LOCAL_STEPS, RATE),
                                weights);
            }
            add(weights, averaging.averaged(updates, sizes()));
        }
        return weights;
    }

    /// With privacy: each site adds its own noise, so that not even the server need be trusted.
    double[] learntPrivately(Averaging averaging, Budget budget, SplittableRandom random) {
        var weights = new double[sites.getFirst().rows()[0].length];
        for (int step = 0; step < budget.steps(); step++) {
            var updates = new double[sites.size()][];
            for (int site = 0; site < updates.length; site++) {
                updates[site] =
                        difference(
                                Logistic.privately(weights, sites.get(site), budget, RATE, random),
                                weights);
            }
            add(weights, averaging.averaged(updates, sizes()));
        }
        return weights;
    }

    private double[] sizes() {
        return sites.stream().mapToDouble(Site::size).toArray();
    }

    private static double[] difference(double[] a, double[] b) {
        var difference = a.clone();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= b[i];
        }
        return difference;
    }

    private static void add(double[] weights, double[] update) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += update[i];
        }
    }
}
