package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;

import java.util.List;
import java.util.TreeMap;

/// The mean over diseases, each weighing the same whatever its number of cases.
final class DiseaseRates {

    private final double[] sums = new double[6];
    private double weight;

    private DiseaseRates() {}

    /// A case with several accepted diagnoses counts for each by its share.
    static Rates of(List<Outcome> outcomes) {
        var byDisease = new TreeMap<String, DiseaseRates>();
        for (var outcome : outcomes) {
            for (var one : outcome.accepted()) {
                byDisease
                        .computeIfAbsent(one.disease().value(), _ -> new DiseaseRates())
                        .add(Rates.of(one.ranks().exact()).values(), one.share());
            }
        }
        return Rates.mean(byDisease.values().stream().map(DiseaseRates::mean).toList());
    }

    private void add(double[] values, double share) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += share * values[i];
        }
        weight += share;
    }

    private Rates mean() {
        return new Rates(
                sums[0] / weight,
                sums[1] / weight,
                sums[2] / weight,
                sums[3] / weight,
                sums[4] / weight,
                sums[5] / weight,
                1);
    }
}
