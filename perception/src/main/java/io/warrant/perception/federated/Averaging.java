package io.warrant.perception.federated;

import java.util.Arrays;

/// How the updates of sites become one.
enum Averaging {
    /// By how many rows each site has (McMahan and others 2017).
    BY_SIZE {
        @Override
        double[] weights(double[][] updates, double[] sizes) {
            return sizes.clone();
        }
    },
    /// By size and trust: less for a site whose update can't be rebuilt from those of the others,
    /// or that lies far from their middle. The server sees updates only, never rows.
    BY_TRUST {
        @Override
        double[] weights(double[][] updates, double[] sizes) {
            var rebuilt = new double[updates.length];
            var apart = new double[updates.length];
            var middle = middle(updates);
            for (int site = 0; site < updates.length; site++) {
                rebuilt[site] = rebuildingError(updates, site);
                apart[site] = distance(updates[site], middle);
            }
            var weights = sizes.clone();
            for (int site = 0; site < weights.length; site++) {
                weights[site] *= trust(rebuilt, site) * trust(apart, site);
            }
            return weights;
        }
    };

    /// How quickly trust falls with the distance from what is usual among the sites.
    private static final double STEEPNESS = 1;

    /// By site, from what the sites' updates are and how many rows they have; any positive numbers.
    abstract double[] weights(double[][] updates, double[] sizes);

    double[] averaged(double[][] updates, double[] sizes) {
        var weights = weights(updates, sizes);
        double sum = Arrays.stream(weights).sum();
        var averaged = new double[updates[0].length];
        for (int site = 0; site < updates.length; site++) {
            for (int i = 0; i < averaged.length; i++) {
                averaged[i] += weights[site] / sum * updates[site][i];
            }
        }
        return averaged;
    }

    private static double[] middle(double[][] updates) {
        var middle = new double[updates[0].length];
        for (int i = 0; i < middle.length; i++) {
            int at = i;
            middle[i] = median(Arrays.stream(updates).mapToDouble(update -> update[at]).toArray());
        }
        return middle;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    private static double distance(double[] a, double[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares);
    }

    /// The share of an update's length that lies off the line along the mean of the others, or
    /// points the other way along it.
    private static double rebuildingError(double[][] updates, int site) {
        var mean = new double[updates[0].length];
        for (int other = 0; other < updates.length; other++) {
            double length = Logistic.length(updates[other]);
            for (int i = 0; i < mean.length && other != site && length > 0; i++) {
                mean[i] += updates[other][i] / length;
            }
        }
        double along = 0;
        for (int i = 0; i < mean.length; i++) {
            along += mean[i] * updates[site][i];
        }
        double lengths = Logistic.length(mean) * Logistic.length(updates[site]);
        return lengths == 0 ? 0 : 1 - along / lengths;
    }

    /// 1 for what is usual or less among sites, and falling beyond: distances are in median
    /// absolute deviations from the median.
    private static double trust(double[] errors, int site) {
        double usual = median(errors.clone());
        double spread =
                median(Arrays.stream(errors).map(error -> Math.abs(error - usual)).toArray());
        double beyond = (errors[site] - usual) / (spread + 0.1 * Math.abs(usual) + 1e-9);
        return beyond <= 1 ? 1 : Math.exp(-STEEPNESS * (beyond - 1));
    }
}
