package io.warrant.engine.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
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

    private static Triage triage(TermId finding, List<Labelled> labelled) {
        var byBranch = new TreeMap<TermId, String>();
        byBranch.put(ToyWorld.EYE, "eyes");
        byBranch.put(ToyWorld.SKIN, "skin");
        var subject =
                Case.of(
                        Patient.UNKNOWN,
                        List.of(new Finding.Observed(finding, new Origin.Typed(""))));
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var standing = Reasoner.of(BASE, "toy", "00").standing(subject, settings, false);
        return new Triaging(BASE, new Departments(byBranch), labelled).triage(subject, standing);
    }

    @Test
    void pointsWhereTheFindingsAreAndSharesSumToOne() {
        var departments = triage(ToyWorld.DRY_EYE, List.of()).departments();
        assertThat(departments.getFirst().department()).isEqualTo("eyes");
        assertThat(departments.getFirst().findings()).containsExactly(ToyWorld.DRY_EYE);
        assertThat(departments.stream().mapToDouble(Pointing::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void tellsUrgencyWhereLabelsSupportIt() {
        assertThat(triage(ToyWorld.RED_EYE, clear()).urgency())
                .isInstanceOfSatisfying(
                        Urgency.Told.class,
                        told -> {
                            assertThat(told.level()).isEqualTo("now");
                            assertThat(told.proof().right()).isEqualTo(16);
                        });
    }

    @Test
    void saysThatThereIsNotEnoughWhereTheyDoNot() {
        assertThat(triage(ToyWorld.RED_EYE, alike()).urgency())
                .isInstanceOf(Urgency.NotBetter.class);
        assertThat(triage(ToyWorld.RED_EYE, List.of()).urgency()).isEqualTo(new Urgency.NoLabels());
    }

    @Test
    void theIntervalIsWilsons() {
        // 8 of 10: (0.8 + 0.19207) / 1.38415 ± 1.96 √(0.016 + 0.0096036) / 1.38415.
        var told = new TreeMap<String, Integer>();
        told.put("a", 8);
        told.put("b", 2);
        var named = new TreeMap<String, java.util.SequencedMap<String, Integer>>();
        named.put("a", told);
        var proof = new Proof(named);
        assertThat(proof.share()).isEqualTo(0.8);
        assertThat(proof.low()).isCloseTo(0.4902, within(1e-3));
        assertThat(proof.high()).isCloseTo(0.9433, within(1e-3));
        assertThat(proof.isBetter()).isFalse();
    }
}
