package io.warrant.engine.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Red eyes are labelled urgent and murmurs are not.
class TriagingTest {

    private static final KnowledgeBase BASE = ToyWorld.knowledge();

    private static Labelled labelled(TermId term, String level) {
        return new Labelled(List.of(BASE.ontology().resolve(term)), level);
    }

    private static List<Labelled> clear() {
        var all = new ArrayList<Labelled>();
        for (int times = 0; times < 8; times++) {
            all.add(labelled(ToyWorld.RED_EYE, "now"));
            all.add(labelled(ToyWorld.LOUD_MURMUR, "later"));
        }
        return all;
    }

    private static List<Labelled> alike() {
        var all = new ArrayList<Labelled>();
        for (int times = 0; times < 8; times++) {
            all.add(labelled(ToyWorld.RED_EYE, "now"));
            all.add(labelled(ToyWorld.RED_EYE, "later"));
        }
        return all;
    }

    private static Urgency urgency(TermId finding, List<Labelled> labelled) {
        var subject = ToyTriage.subject(finding);
        var table = new Departments(new TreeMap<>(), new TreeMap<>());
        return new Triaging(BASE, table, Loss.USUAL, labelled)
                .triage(subject, ToyTriage.standing(BASE, subject))
                .urgency();
    }

    @Test
    void tellsUrgencyWhereLabelsSupportIt() {
        assertThat(urgency(ToyWorld.RED_EYE, clear()))
                .isInstanceOfSatisfying(
                        Urgency.Labels.class,
                        told -> {
                            assertThat(told.level()).isEqualTo("now");
                            assertThat(told.proof().right()).isEqualTo(16);
                        });
    }

    @Test
    void saysThatThereIsNotEnoughWhereTheyDoNot() {
        assertThat(urgency(ToyWorld.RED_EYE, alike())).isInstanceOf(Urgency.LabelsTooWeak.class);
        assertThat(urgency(ToyWorld.RED_EYE, List.of())).isEqualTo(new Urgency.Ungraded());
    }

    @Test
    void theIntervalIsWilsons() {
        // 8 of 10: (0.8 + 0.19207) / 1.38415 ± 1.96 √(0.016 + 0.0096036) / 1.38415.
        var told = new TreeMap<String, Integer>();
        told.put("a", 8);
        told.put("b", 2);
        var named = new TreeMap<String, SequencedMap<String, Integer>>();
        named.put("a", told);
        var proof = new Proof(named);
        assertThat(proof.share()).isEqualTo(0.8);
        assertThat(proof.low()).isCloseTo(0.4902, within(1e-3));
        assertThat(proof.high()).isCloseTo(0.9433, within(1e-3));
        assertThat(proof.isBetter()).isFalse();
    }
}
