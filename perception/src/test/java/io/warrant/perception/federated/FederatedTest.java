package io.warrant.perception.federated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

class FederatedTest {

    /// Ill where the first number is above 0.
    private static List<Site> sites(int count) {
        var random = new SplittableRandom(6);
        var sites = new ArrayList<Site>();
        for (int site = 0; site < count; site++) {
            var rows = new double[60][];
            var labels = new double[60];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new double[] {random.nextGaussian(), random.nextGaussian(), 1};
                labels[i] = rows[i][0] > 0 ? 1 : 0;
            }
            sites.add(new Site(rows, labels));
        }
        return sites;
    }

    @Test
    void trustResistsCorruptedSites() {
        var sites = new ArrayList<>(sites(7));
        for (int site = 0; site < 3; site++) {
            sites.set(site, sites.get(site).flipped());
        }
        var federation = new Federation(sites);

        double bySize = federation.learnt(Averaging.BY_SIZE)[0];
        double byTrust = federation.learnt(Averaging.BY_TRUST)[0];

        assertThat(byTrust).isGreaterThan(2 * bySize).isGreaterThan(1);
    }

    @Test
    void trustIsEvenAmongLikeSites() {
        var update = new double[][] {{1, 0}, {1, 0.1}, {1, -0.1}, {-1, 0}};
        var sizes = new double[] {10, 10, 10, 10};

        var weights = Averaging.BY_TRUST.weights(update, sizes);

        assertThat(weights[0]).isEqualTo(10);
        assertThat(weights[3]).isLessThan(1);
    }

    @Test
    void budgetIsKeptAndNoiseGrowsAsItShrinks() {
        for (double epsilon : new double[] {0.5, 1, 8}) {
            assertThat(Budget.of(epsilon, 1e-5, 60).spent()).isCloseTo(epsilon, within(1e-9));
        }
        assertThat(Budget.of(1, 1e-5, 60).noise())
                .isGreaterThan(3 * Budget.of(8, 1e-5, 60).noise());
    }

    @Test
    void privateStepsCutEachRow() {
        // One row with a slope of length 50; without noise, the step is the clip over one row.
        var site = new Site(new double[][] {{100, 0}}, new double[] {0});
        var budget = new Budget(1, 1e-5, 1, 0, 1);

        var stepped =
                Logistic.privately(new double[] {0, 0}, site, budget, 1, new SplittableRandom(1));

        assertThat(stepped[0]).isCloseTo(-1, within(1e-12));
    }

    @Test
    void theSameSeedGivesTheSamePrivateModel() {
        var federation = new Federation(sites(3));
        var budget = Budget.of(3, 1e-5, 20);

        assertThat(federation.learntPrivately(Averaging.BY_SIZE, budget, new SplittableRandom(4)))
                .isEqualTo(
                        federation.learntPrivately(
                                Averaging.BY_SIZE, budget, new SplittableRandom(4)));
    }
}
