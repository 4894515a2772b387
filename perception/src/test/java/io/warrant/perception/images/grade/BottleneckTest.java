package io.warrant.perception.images.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.grade.Concepts.Amount;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Lesion;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;

class BottleneckTest {

    /// Likelier the more there is.
    private static Concepts with(Lesion lesion, double count) {
        var amounts = new EnumMap<Lesion, Amount>(Lesion.class);
        for (var one : Lesion.FOUR) {
            double likely = one == lesion ? count / (count + 10) : 0.01;
            amounts.put(one, new Concepts.Found(Collections.nCopies(Concepts.EACH, likely)));
        }
        return new Concepts(amounts);
    }

    /// Many haemorrhages are referred; few aren't, whatever else there is.
    private static Bottleneck learnt() {
        List<Concepts> concepts = new ArrayList<>();
        var referable = new boolean[40];
        for (int i = 0; i < 40; i++) {
            concepts.add(with(i % 4 < 2 ? Lesion.HAEMORRHAGES : Lesion.HARD_EXUDATES, 1 + i));
            referable[i] = i % 4 < 2 && i > 5;
        }
        return Bottleneck.learn(concepts, referable);
    }

    @Test
    void aPersonMayOverruleALesion() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);

        assertThat(bottleneck.probability(found)).isGreaterThan(0.7);
        assertThat(bottleneck.probability(found.overruled(Lesion.HAEMORRHAGES, Amount.NONE)))
                .isLessThan(0.5);
    }

    /// What a person says isn't there is as in an eye that needn't be referred.
    @Test
    void sharesAreThoseAgainstAQuietEye() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);
        var quiet = found;
        for (var lesion : Lesion.FOUR) {
            quiet = quiet.overruled(lesion, Amount.NONE);
        }
        double shares =
                bottleneck.shares(found).values().stream().mapToDouble(Double::doubleValue).sum();

        assertThat(bottleneck.shares(quiet).values()).allMatch(it -> it == 0);
        assertThat(bottleneck.output(found) - bottleneck.output(quiet))
                .isCloseTo(shares, within(1e-9));
    }

    @Test
    void moreThatAPersonSeesCountsMore() {
        var bottleneck = learnt();
        var found = with(Lesion.HARD_EXUDATES, 10);
        double little =
                bottleneck.output(found.overruled(Lesion.HAEMORRHAGES, new Concepts.Told(0.001)));
        double much =
                bottleneck.output(found.overruled(Lesion.HAEMORRHAGES, new Concepts.Told(0.05)));

        assertThat(much).isGreaterThan(little);
        assertThat(little).isGreaterThan(bottleneck.output(found));
    }

    @Test
    void theProfileIsTheMeanOfTheLikeliestPixels() {
        var likely = Plane.empty(100, 100);
        likely.values()[7] = 0.9f;
        likely.values()[8] = 0.5f;

        var profile = Concepts.profile(likely, 10_000);

        // The likeliest 2, 10, 50 and 200 pixels, and all.
        assertThat(profile.get(0)).isCloseTo(0.7, within(1e-3));
        assertThat(profile.get(1)).isCloseTo(0.14, within(1e-3));
        assertThat(profile.get(4)).isCloseTo(1.4e-4, within(1e-5));
    }

    @Test
    void aRuleSwitchesALesionOff() {
        var without = learnt().without(Lesion.HAEMORRHAGES);

        assertThat(without.probability(with(Lesion.HAEMORRHAGES, 30)))
                .isEqualTo(without.probability(with(Lesion.HAEMORRHAGES, 3)));
    }

    @Test
    void refusesWeightsOfAnotherShape() {
        assertThatThrownBy(
                        () -> Bottleneck.of(new double[3], new double[0], new double[] {0, 1, 0}))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("3 weights");
    }
}
