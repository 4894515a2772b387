package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Alone, a rash is told of half of all patients: a red one of 0.3, a dry one of 0.2.
class HeardTest {

    private static final Ontology ONTOLOGY = ToyWorld.knowledge().ontology();

    private static final Map<TermId, Double> ALONE =
            Map.of(
                    ToyWorld.RASH, 0.5,
                    ToyWorld.RED_RASH, 0.3,
                    ToyWorld.RING_RASH, 0.1,
                    ToyWorld.DRY_RASH, 0.2);

    private static double alone(int term) {
        return ALONE.getOrDefault(ONTOLOGY.id(term), 0.0);
    }

    private static Consultation begun() {
        return Consultation.of(
                Case.of(
                        Patient.UNKNOWN,
                        List.of(new Finding.Observed(ToyWorld.RED_EYE, new Origin.Typed("")))));
    }

    private static Consultation told(Consultation consultation, TermId term, boolean known) {
        var answer = known ? new Answer.Present(List.of(term)) : new Answer.Unknown();
        return consultation.with(new Step(new Action.Ask(Question.yesNo(term, "?")), answer, 1));
    }

    private static double yes(Consultation consultation, TermId term) {
        return Heard.of(consultation, ONTOLOGY).yes(ONTOLOGY.index(term), HeardTest::alone);
    }

    @Test
    void nothingHeardChangesNothing() {
        assertThat(yes(begun(), ToyWorld.RED_RASH)).isEqualTo(0.3);
    }

    @Test
    void aGeneralYesMakesItsKindsLikelier() {
        var rash = told(begun(), ToyWorld.RASH, true);
        assertThat(yes(rash, ToyWorld.RED_RASH)).isCloseTo(0.6, within(1e-12));
        assertThat(yes(rash, ToyWorld.DRY_RASH)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aKindInVainLeavesTheOthers() {
        var rash = told(told(begun(), ToyWorld.RASH, true), ToyWorld.RED_RASH, false);
        assertThat(yes(rash, ToyWorld.DRY_RASH)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aKindInVainMakesTheGeneralLessLikely() {
        var ring = told(begun(), ToyWorld.RED_RASH, false);
        // 0.5 less 0.3, of the 0.7 that are left.
        assertThat(yes(ring, ToyWorld.RASH)).isCloseTo(0.2 / 0.7, within(1e-12));
        var both = told(ring, ToyWorld.RING_RASH, false);
        assertThat(yes(both, ToyWorld.RASH)).isCloseTo(0.2 / 0.7, within(1e-12));
    }

    @Test
    void aGeneralYesIsSettledByAParticularOne() {
        var red = told(told(begun(), ToyWorld.RASH, true), ToyWorld.RED_RASH, true);
        assertThat(yes(red, ToyWorld.DRY_RASH)).isEqualTo(0.2);
    }
}
