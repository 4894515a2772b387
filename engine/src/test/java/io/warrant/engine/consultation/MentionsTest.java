package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class MentionsTest {

    /// Twenty patients with ring disease, of whom all tell of the rash, and none of a murmur.
    private static KnowledgeBase learned() {
        var cases =
                IntStream.range(0, 20)
                        .mapToObj(at ->
                                new SolvedCase(
                                        "p" + at,
                                        List.of("PMID:9"),
                                        Diagnosis.of(ToyWorld.RING, "Ring disease"),
                                        Patient.UNKNOWN,
                                        List.of(ToyWorld.RING_RASH),
                                        List.of(ToyWorld.EYE)))
                        .toList();
        return KnowledgeBase.of(Learning.learn(ToyWorld.knowledge(), cases));
    }

    private static int index(KnowledgeBase base, TermId term) {
        return base.ontology().index(term);
    }

    @Test
    void withoutSolvedCasesEverythingIsKnown() {
        var base = ToyWorld.knowledge();
        var mentions = Mentions.of(base);
        assertThat(mentions.present(index(base, ToyWorld.MURMUR))).isEqualTo(1);
        assertThat(mentions.absent(index(base, ToyWorld.MURMUR))).isEqualTo(1);
    }

    @Test
    void whatIsAlwaysToldIsLikelierKnown() {
        var base = learned();
        var mentions = Mentions.of(base);
        assertThat(mentions.present(index(base, ToyWorld.RING_RASH)))
                .isGreaterThan(mentions.present(index(base, ToyWorld.MURMUR)));
        // Who tells of a ring rash tells of a rash.
        assertThat(mentions.present(index(base, ToyWorld.RASH)))
                .isEqualTo(mentions.present(index(base, ToyWorld.RING_RASH)));
    }

    @Test
    void whatIsExcludedIsKnownForAllItsKinds() {
        var base = learned();
        var mentions = Mentions.of(base);
        assertThat(mentions.absent(index(base, ToyWorld.DRY_EYE)))
                .isGreaterThan(mentions.absent(index(base, ToyWorld.DRY_RASH)));
    }

    @Test
    void aDiseasesOwnPatientsCount() {
        var base = learned();
        var mentions = Mentions.of(base);
        int rash = index(base, ToyWorld.RING_RASH);
        int ring = base.disease(ToyWorld.RING);
        int vague = base.disease(ToyWorld.VAGUE);
        assertThat(mentions.of(ring).yes(rash, 0.9)).isGreaterThan(0.9);
        assertThat(mentions.of(vague).yes(rash, 0.9)).isEqualTo(0.9 * mentions.present(rash));
    }
}
