package io.warrant.bench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.Parameter;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class ComparisonTest {

    @Test
    void pairsCasesByName() {
        var comparison =
                Comparison.of(
                        run("a", Map.of("x", 1, "y", 4, "z", 2, "gone", 1)),
                        run("b", Map.of("x", 1, "y", 1, "z", Rates.MISSED, "new", 1, "newer", 2)),
                        1);
        assertThat(comparison.overlap()).isEqualTo(new Comparison.Overlap(3, 1, 2));
        var top1 = comparison.measures().getFirst();
        assertThat(top1.a()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(top1.b()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(top1.test()).containsExactly(new McNemar(0, 1, 1));
        assertThat(top1.difference().low()).isLessThanOrEqualTo(1 / 3.0);
        assertThat(top1.difference().high()).isGreaterThanOrEqualTo(1 / 3.0);
        assertThat(comparison.measures().getLast().test()).isEmpty();
        assertThat(comparison.moves())
                .extracting(Comparison.Move::name)
                .as("furthest first; x did not move")
                .containsExactly("z", "y");
        assertThat(ComparisonText.render(comparison))
                .contains("3 are compared; 1 are only in A, 2 only in B")
                .contains("z (TOY:1): 2 to not weighed");
    }

    @Test
    void aRunDoesNotDifferFromItself() throws Exception {
        var run = run("a", Map.of("x", 1, "y", 4));
        var comparison = Comparison.of(run, run, 1);
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.measures())
                .allSatisfy(measure -> {
                    assertThat(measure.a()).isEqualTo(measure.b());
                    assertThat(measure.difference().low()).isZero();
                    assertThat(measure.test()).allMatch(test -> test.p() == 1);
                });
        assertThat(ComparisonText.render(comparison)).contains("2 cases, the same in both");
        var json = new ObjectMapper().readTree(ComparisonJson.write(comparison));
        assertThat(json.at("/common").intValue()).isEqualTo(2);
        assertThat(json.at("/top3/mcnemar/p").doubleValue()).isEqualTo(1);
    }

    @Test
    void refusesRunsWithoutACommonCase() {
        assertThatThrownBy(
                        () -> Comparison.of(run("a", Map.of("x", 1)), run("b", Map.of("y", 1)), 1))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("no case in common");
    }

    @Test
    void partsAreSwitchedOffByName() {
        assertThat(Ablation.parts(List.of("onset", "exclusions")))
                .extracting(part -> part.changed().keySet())
                .containsExactly(
                        Set.of(Parameter.EXCLUSION_WEIGHT), Set.of(Parameter.ONSET_WEIGHT));
        assertThat(Ablation.parts(List.of("all"))).isEqualTo(Ablation.PARTS);
        assertThat(Ablation.parts(List.of())).isEmpty();
        assertThatThrownBy(() -> Ablation.parts(List.of("luck")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'luck'")
                .hasMessageContaining("exclusions, onset");
    }

    private static RankRun run(String name, Map<String, Integer> ranks) {
        var cases = new TreeMap<String, RankRun.Place>();
        ranks.forEach((key, rank) ->
                cases.put(key, new RankRun.Place(key, "TOY:1", rank, Rates.of(rank))));
        return new RankRun(name, "toy", cases);
    }
}
