package io.warrant.perception.images.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.grade.Concepts.Amount;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.measure.Metric;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Overruling.Absent;
import io.warrant.perception.percept.Overruling.Present;
import io.warrant.perception.percept.Overruling.Share;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        return lessons().bottleneck();
    }

    private static Lessons lessons() {
        List<Concepts> concepts = new ArrayList<>();
        var referable = new boolean[40];
        for (int i = 0; i < 40; i++) {
            concepts.add(with(i % 4 < 2 ? Lesion.HAEMORRHAGES : Lesion.HARD_EXUDATES, 1 + i));
            referable[i] = i % 4 < 2 && i > 5;
        }
        var nothing = new double[Concepts.SIZE];
        return new Lessons(
                concepts.stream().map(it -> it.row(nothing, nothing)).toArray(double[][]::new),
                referable,
                IntStream.range(0, 40).toArray(),
                IntStream.range(0, 40).map(i -> i / 4 % 2).toArray());
    }

    @Test
    void aPersonMayOverruleALesion() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);

        assertThat(bottleneck.probability(found)).isGreaterThan(0.7);
        assertThat(bottleneck.probability(found.overruled(Lesion.HAEMORRHAGES, new Absent())))
                .isLessThan(0.5);
    }

    @Test
    void whatAPersonSeesCountsAsInEyesThatMustBeReferred() {
        var bottleneck = learnt();
        var quiet = with(Lesion.HARD_EXUDATES, 1);

        assertThat(bottleneck.probability(quiet)).isLessThan(0.5);
        assertThat(bottleneck.probability(quiet.overruled(Lesion.HAEMORRHAGES, new Present())))
                .isGreaterThan(0.5);
    }

    /// What a person says isn't there is as in an eye that needn't be referred.
    @Test
    void sharesAreThoseAgainstAQuietEye() {
        var bottleneck = learnt();
        var found = with(Lesion.HAEMORRHAGES, 30);
        var quiet = found;
        for (var lesion : Lesion.FOUR) {
            quiet = quiet.overruled(lesion, new Absent());
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
        double little = bottleneck.output(found.overruled(Lesion.HAEMORRHAGES, new Share(0.001)));
        double much = bottleneck.output(found.overruled(Lesion.HAEMORRHAGES, new Share(0.05)));

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
    void whoSeesALesionTooNeverMakesLessOfIt() {
        var bottleneck = learnt();
        var many = with(Lesion.HAEMORRHAGES, 1000);
        var few = with(Lesion.HAEMORRHAGES, 1);
        Map<Lesion, Overruling.Word> seen = Map.of(Lesion.HAEMORRHAGES, new Present());

        assertThat(bottleneck.probability(many.overruled(Lesion.HAEMORRHAGES, new Present())))
                .isLessThan(bottleneck.probability(many));
        assertThat(bottleneck.overruled(many, seen)).isEqualTo(many);
        assertThat(bottleneck.probability(bottleneck.overruled(few, seen)))
                .isGreaterThan(bottleneck.probability(few));
    }

    @Test
    void aRuleSwitchesALesionOff() {
        var without = lessons().without(EnumSet.of(Lesion.HAEMORRHAGES)).bottleneck();

        assertThat(without.probability(with(Lesion.HAEMORRHAGES, 30)))
                .isEqualTo(without.probability(with(Lesion.HAEMORRHAGES, 3)));
        assertThat(without.shares(with(Lesion.HAEMORRHAGES, 30)))
                .containsEntry(Lesion.HAEMORRHAGES, 0.0);
    }

    /// What tells the eyes apart is gone, and the figures say so.
    @Test
    void whatARuleCostsIsMeasured() {
        var all = Metric.auc("AUC").of();
        var whole = lessons().judged().stream().map(Judged::outcome).toList();
        var without =
                lessons().without(EnumSet.of(Lesion.HAEMORRHAGES)).judged().stream()
                        .map(Judged::outcome)
                        .toList();

        assertThat(all.applyAsDouble(whole)).isGreaterThan(0.9);
        assertThat(all.applyAsDouble(without)).isLessThan(all.applyAsDouble(whole));
    }

    @Test
    void whatItWasLearntFromIsKept() {
        var numbers = Numbers.parse("a", Numbers.of(lessons().numbers()).bytes());
        var again = Lessons.of(numbers);

        assertThat(again.bottleneck().weights().weights()).isEqualTo(learnt().weights().weights());
        assertThat(again.group()).isEqualTo(lessons().group());
    }

    @Test
    void refusesWeightsOfAnotherShape() {
        var numbers = new HashMap<>(learnt().numbers());
        numbers.put("weights", new double[3]);

        assertThatThrownBy(() -> Bottleneck.of(Numbers.of(numbers)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("3 weights");
    }
}
