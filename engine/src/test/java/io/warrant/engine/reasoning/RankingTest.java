package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class RankingTest {

    /// Ring and dryness lead alike; redness and vague follow alike; loudness wasn't weighed.
    private final Ranking ranking =
            new Ranking(
                    ToyWorld.knowledge(),
                    new int[] {0, 1, 3, 4},
                    new double[] {-1, -2, -1 - 1e-10, -2},
                    -3,
                    List.of());

    @Test
    void equalsShareTheWorstOfTheirRanks() {
        assertThat(ranking.rank(ToyWorld.RING)).isEqualTo(2);
        assertThat(ranking.rank(ToyWorld.DRYNESS)).isEqualTo(2);
        assertThat(ranking.rank(ToyWorld.REDNESS)).isEqualTo(4);
        assertThat(ranking.rank(ToyWorld.VAGUE)).isEqualTo(4);
    }

    @Test
    void whatWasNotWeighedComesBehindAll() {
        assertThat(ranking.rank(ToyWorld.LOUDNESS)).isEqualTo(5);
        assertThat(ranking.posterior(ToyWorld.LOUDNESS)).isZero();
        assertThat(ranking.rank(DiseaseId.of("TOY:99"))).isEqualTo(5);
        assertThat(ranking.contains(DiseaseId.of("TOY:99"))).isFalse();
    }

    @Test
    void equalsStandInTheOrderOfTheirIds() {
        assertThat(ranking.first(4))
                .containsExactly(ToyWorld.RING, ToyWorld.DRYNESS, ToyWorld.REDNESS, ToyWorld.VAGUE);
        assertThat(ranking.first(3)).hasSize(3).endsWith(ToyWorld.REDNESS);
        assertThat(ranking.first(0)).isEmpty();
    }

    @Test
    void moreThanThereAreIsAll() {
        assertThat(ranking.first(Integer.MAX_VALUE)).hasSize(4);
    }
}
