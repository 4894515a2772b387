package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class ReadTermsTest {

    private static final Origin HERE = new Origin.Entry("here");
    private final ReadTerms terms = new ReadTerms(ToyWorld.knowledge());

    private static Case observed(TermId... terms) {
        return Case.of(
                Patient.UNKNOWN,
                Arrays.stream(terms)
                        .<Finding>map(term -> new Finding.Observed(term, HERE))
                        .toList());
    }

    @Test
    void pairsEachTermWithOneOfItsKinAtMost() {
        var coded = observed(ToyWorld.RING_RASH, ToyWorld.RED_RASH, ToyWorld.RED_EYE);
        var read = observed(ToyWorld.RASH, ToyWorld.SKIN, ToyWorld.HEART);
        var scores = terms.compared(coded, read);
        assertThat(scores.observed()).isEqualTo(new Score(0, 3, 3));
        assertThat(scores.observedKin()).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void theSameTermsPairFirst() {
        var coded = observed(ToyWorld.RASH, ToyWorld.RED_RASH);
        var read = observed(ToyWorld.RED_RASH, ToyWorld.RING_RASH);
        assertThat(terms.compared(coded, read).observedKin()).isEqualTo(new Score(2, 0, 0));
    }

    @Test
    void deniedWhereItWasSaidIsWrongOnBothSides() {
        var read = Case.of(Patient.UNKNOWN, List.of(new Finding.Excluded(ToyWorld.RASH, HERE)));
        var scores = terms.compared(observed(ToyWorld.RASH, ToyWorld.X_LINKED), read);
        assertThat(scores.observed()).isEqualTo(new Score(0, 0, 1));
        assertThat(scores.excluded()).isEqualTo(new Score(0, 1, 0));
    }
}
