package io.warrant.perception.images.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.grade.Concepts.Amount;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.Calibrator;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

class BottleneckTest {

    private static Concepts with(Lesion lesion, double count) {
        var amounts = new EnumMap<Lesion, Amount>(Lesion.class);
        Lesion.FOUR.forEach(it -> amounts.put(it, Amount.NONE));
        return new Concepts(amounts).overruled(lesion, new Amount(count, count / 1000, 0.9));
    }

    /// Many haemorrhages are referred; few aren't, whatever else there is.
    private static Bottleneck learnt() {
        List<Concepts> concepts = new ArrayList<>();
        var referable = new boolean[40];
        for (int i = 0; i < 40; i++) {
            concepts.add(with(i % 4 < 2 ? Lesion.HAEMORRHAGES : Lesion.HARD_EXUDATES, 1 + i));
            referable[i] = i % 4 < 2 && i > 5;
        }
        return new Bottleneck(Bottleneck.learn(concepts, referable), new Calibrator.Platt(1, 0));
    }

    @Test
    void aPersonMayOverruleALesion() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);

        assertThat(bottleneck.probability(found)).isGreaterThan(0.7);
        assertThat(bottleneck.probability(found.overruled(Lesion.HAEMORRHAGES, Amount.NONE)))
                .isLessThan(0.5);
    }

    @Test
    void sharesAndInterceptAddUp() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);
        double shares =
                bottleneck.shares(found).values().stream().mapToDouble(Double::doubleValue).sum();

        assertThat(shares + bottleneck.weights().weights()[Concepts.SIZE])
                .isCloseTo(bottleneck.weights().logOdds(found.row()), within(1e-9));
    }

    @Test
    void aRuleSwitchesALesionOff() {
        var without = learnt().without(Lesion.HAEMORRHAGES);

        assertThat(without.probability(with(Lesion.HAEMORRHAGES, 30)))
                .isEqualTo(without.probability(with(Lesion.HAEMORRHAGES, 3)));
    }

    @Test
    void refusesWeightsOfAnotherShape() {
        assertThatThrownBy(() -> Bottleneck.of(new double[3], new double[] {0, 1, 0}))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("3 weights");
    }
}
