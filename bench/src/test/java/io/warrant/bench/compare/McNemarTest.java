package io.warrant.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class McNemarTest {

    @Test
    void isTheTwoSidedTailOfAFairCoin() {
        assertThat(McNemar.of(1, 5).p()).isCloseTo(2 * 7 / 64.0, within(1e-12));
        assertThat(McNemar.of(5, 1).p()).isCloseTo(2 * 7 / 64.0, within(1e-12));
        assertThat(McNemar.of(0, 10).p()).isCloseTo(2 / 1024.0, within(1e-12));
    }

    @Test
    void withoutADifferenceNothingIsShown() {
        assertThat(McNemar.of(0, 0).p()).isEqualTo(1);
        assertThat(McNemar.of(4, 4).p()).isEqualTo(1);
    }

    @Test
    void staysANumberForVeryManyCases() {
        assertThat(McNemar.of(50_000, 50_100).p()).isBetween(0.7, 0.8);
        assertThat(McNemar.of(10_000, 12_000).p()).isBetween(0.0, 1e-30);
    }
}
