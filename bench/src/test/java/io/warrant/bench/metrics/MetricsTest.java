package io.warrant.bench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class MetricsTest {

    @Test
    void aRankCountsInEachListLongEnough() {
        var rates = Rates.of(4);
        assertThat(rates.values()).containsExactly(0, 0, 1, 1, 1, 0.25);
        assertThat(Rates.of(Rates.MISSED).values()).containsOnly(0);
    }

    @Test
    void aMeanWeighsEachItemTheSame() {
        var mean =
                Rates.mean(List.of(Rates.of(1), Rates.of(1), Rates.of(Rates.MISSED), Rates.of(2)));
        assertThat(mean.top1()).isEqualTo(0.5);
        assertThat(mean.mrr()).isEqualTo(2.5 / 4);
        assertThat(mean.count()).isEqualTo(4);
        assertThat(Rates.mean(List.of())).isEqualTo(Rates.NONE);
    }

    @Test
    void intervalsHoldTheMeanAndAreWiderWhenClustersAreAlike() {
        var single =
                java.util.stream.IntStream.range(0, 200).mapToObj(i -> List.of(i % 2)).toList();
        var clustered =
                java.util.stream.IntStream.range(0, 20)
                        .mapToObj(i -> java.util.Collections.nCopies(10, i % 2))
                        .toList();
        var narrow = Bootstrap.intervals(single, MetricsTest::mean, 7)[0];
        var wide = Bootstrap.intervals(clustered, MetricsTest::mean, 7)[0];
        // The standard error of 200 even draws is 0.0354; of 20 it is 0.112.
        assertThat(narrow.high() - narrow.low()).isCloseTo(2 * 1.96 * 0.0354, within(0.03));
        assertThat(wide.high() - wide.low()).isCloseTo(2 * 1.96 * 0.112, within(0.08));
        assertThat(narrow.low()).isLessThan(0.5);
        assertThat(narrow.high()).isGreaterThan(0.5);
        assertThat(Bootstrap.intervals(single, MetricsTest::mean, 7)[0]).isEqualTo(narrow);
    }

    @Test
    void latencyTakesRanksNotMeans() {
        var nanos = new long[100];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (100 - i) * 1_000_000L;
        }
        assertThat(Latency.of(nanos)).isEqualTo(new Latency(50, 95, 99, 100));
        assertThat(Latency.of(new long[0])).isEqualTo(new Latency(0, 0, 0, 0));
    }

    private static double[] mean(List<Integer> sample) {
        return new double[] {sample.stream().mapToInt(i -> i).average().orElse(0)};
    }
}
