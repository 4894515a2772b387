package io.warrant.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class FoldsTest {

    @Test
    void casesThatShareAPublicationStayTogether() {
        var cases =
                List.of(
                        solved("a", "PMID:1"),
                        solved("b", "PMID:1", "PMID:2"),
                        solved("c", "PMID:2", "PMID:3"),
                        solved("d", "PMID:3"));
        for (int count = 2; count < 20; count++) {
            assertThat(Arrays.stream(Folds.of(cases, count)).distinct().count()).isEqualTo(1);
        }
    }

    @Test
    void theOrderOfCasesDoesNotMatter() {
        var cases = new ArrayList<SolvedCase>();
        for (int i = 0; i < 200; i++) {
            cases.add(solved("p" + i, "PMID:" + i % 60, "PMID:" + (100 + i % 7)));
        }
        for (int i = 0; i < 200; i++) {
            cases.add(solved("q" + i, "PMID:" + (1000 + i)));
        }
        var folds = Folds.of(cases, 5);
        assertThat(Arrays.stream(folds).distinct().sorted()).containsExactly(0, 1, 2, 3, 4);
        var reversed = new ArrayList<>(cases);
        Collections.reverse(reversed);
        var others = Folds.of(reversed, 5);
        for (int i = 0; i < folds.length; i++) {
            assertThat(others[folds.length - 1 - i]).isEqualTo(folds[i]);
        }
    }

    private static SolvedCase solved(String id, String... publications) {
        return new SolvedCase(
                id,
                List.of(publications),
                Diagnosis.of(ToyWorld.RING, "Ring disease"),
                Patient.UNKNOWN,
                List.of(ToyWorld.RASH),
                List.of());
    }
}
