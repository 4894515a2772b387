package io.warrant.bench.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class KinshipTest {

    private static final DiseaseId A = DiseaseId.of("CAT:1");
    private static final DiseaseId B = DiseaseId.of("CAT:2");
    private static final DiseaseId C = DiseaseId.of("CAT:3");
    private static final DiseaseId HUB = DiseaseId.of("MON:1");
    private static final DiseaseId OTHER_A = DiseaseId.of("DOG:1");
    private static final DiseaseId GROUP = DiseaseId.of("DOG:100");

    private final Kinship kinship = kinship();

    private static Kinship kinship() {
        var world = ToyWorld.compiler();
        world.compiler().add(disease(A, link(HUB, "exact"), link(GROUP, "broader")));
        world.compiler().add(disease(B, link(GROUP, "broader")));
        world.compiler().add(disease(C, link(A, "related")));
        world.compiler().add(disease(OTHER_A, link(HUB, "exact")));
        world.compiler().add(disease(GROUP));
        return Kinship.of(world.knowledge());
    }

    @Test
    void theSameDiseaseElsewhereIsTiedDirectlyOrThroughACommonNeighbour() {
        assertThat(kinship.of(A, Matching.EXACT)).containsExactly(A);
        assertThat(kinship.of(A, Matching.EQUIVALENT)).containsExactly(A, OTHER_A, HUB);
        assertThat(kinship.of(OTHER_A, Matching.EQUIVALENT)).containsExactly(A, OTHER_A, HUB);
    }

    @Test
    void aFamilySharesABroaderEntry() {
        assertThat(kinship.of(A, Matching.FAMILY)).containsExactly(A, B, OTHER_A, GROUP, HUB);
        assertThat(kinship.of(B, Matching.FAMILY)).contains(A, B, OTHER_A, GROUP);
        assertThat(kinship.of(GROUP, Matching.FAMILY)).contains(A, B, GROUP);
    }

    @Test
    void whatIsMerelyRelatedIsNoFamily() {
        assertThat(kinship.of(C, Matching.FAMILY)).containsExactly(C);
    }

    @Test
    void aDiseaseThatTheKnowledgeLacksIsItsOwnFamily() {
        var unknown = DiseaseId.of("CAT:999");
        for (var matching : Matching.values()) {
            assertThat(kinship.of(unknown, matching)).containsExactly(unknown);
        }
    }

    private static Disease disease(DiseaseId id, Disease.Link... links) {
        return new Disease(id, id.value(), Arrays.asList(links), List.of(), List.of());
    }

    private static Disease.Link link(DiseaseId target, String relation) {
        return new Disease.Link(target, relation, ToyWorld.SOURCE);
    }
}
