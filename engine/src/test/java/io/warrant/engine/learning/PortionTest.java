package io.warrant.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class PortionTest {

    private static SolvedCase solved(String id, List<TermId> observed) {
        return new SolvedCase(
                id,
                List.of("PMID:1"),
                Diagnosis.of(ToyWorld.RING, ""),
                Patient.UNKNOWN,
                observed,
                List.of(ToyWorld.DRY_EYE, ToyWorld.MURMUR));
    }

    @Test
    void aPartHasFewerFindingsAndIsTheSameEachTime() {
        var all = List.of(ToyWorld.RASH, ToyWorld.RED_EYE, ToyWorld.HEART, ToyWorld.SKIN);
        for (int number = 0; number < 40; number++) {
            var whole = solved("case " + number, all);
            var part = Portion.of(whole).orElseThrow();
            assertThat(part.observed()).hasSizeBetween(2, 3).doesNotHaveDuplicates();
            assertThat(all).containsAll(part.observed());
            assertThat(part.excluded()).hasSizeBetween(1, 2);
            assertThat(part).isEqualTo(Portion.of(whole).orElseThrow());
        }
    }

    @Test
    void ofTwoFindingsNothingIsLeftOut() {
        assertThat(Portion.of(solved("few", List.of(ToyWorld.RASH, ToyWorld.RED_EYE)))).isEmpty();
    }
}
