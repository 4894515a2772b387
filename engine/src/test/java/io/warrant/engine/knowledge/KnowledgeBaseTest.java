package io.warrant.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class KnowledgeBaseTest {

    private final KnowledgeBase knowledge = ToyWorld.knowledge();

    @Test
    void poolsCountsOfDifferentPublicationsAndKeepsEachRow() {
        int disease = knowledge.disease(ToyWorld.LOUDNESS);
        var association = knowledge.association(knowledge.firstAssociation(disease));
        assertThat(association.frequency()).isEqualTo(new Frequency.Counted(17, 20));
        assertThat(association.statements())
                .extracting(row -> row.citation().reference())
                .containsExactly("PMID:3", "PMID:4");
    }

    @Test
    void aDenialThatNobodyContradictsIsAnAbsence() {
        int term = knowledge.ontology().index(ToyWorld.RED_EYE);
        int disease = knowledge.disease(ToyWorld.LOUDNESS);
        var denied =
                Arrays.stream(knowledge.direct().get(term))
                        .filter(association -> knowledge.associationDisease(association) == disease)
                        .mapToObj(knowledge::association)
                        .findFirst()
                        .orElseThrow();
        assertThat(denied.frequency()).isEqualTo(new Frequency.Band(0, 0));
        assertThat(denied.isDisputed()).isFalse();
    }

    @Test
    void frequenciesRiseToAncestors() {
        int rash = knowledge.ontology().index(ToyWorld.RASH);
        assertThat(Arrays.stream(knowledge.risen().get(rash)).mapToObj(this::diseaseOf))
                .containsExactly("TOY:1", "TOY:2", "TOY:4");
        assertThat(knowledge.direct().get(rash)).isEmpty();
    }

    @Test
    void whatIsNoFindingIsKeptButNotIndexed() {
        int inheritance = knowledge.ontology().index(ToyWorld.X_LINKED);
        assertThat(knowledge.direct().get(inheritance)).isEmpty();
        assertThat(knowledge.associations()).isEqualTo(11);
    }

    @Test
    void retiredIdsLeadToTheirReplacementOnlyWhereItIsCertain() {
        var ontology = knowledge.ontology();
        assertThat(ontology.resolve(TermId.of("TOY:9001")))
                .isEqualTo(ontology.index(ToyWorld.RING_RASH));
        assertThat(ontology.resolve(TermId.of("TOY:9002"))).isEqualTo(-1);
        assertThat(ontology.retired(TermId.of("TOY:9002")).orElseThrow().replacement()).hasSize(2);
    }

    @Test
    void namesAreFoundWithoutRegardToCaseAndPunctuation() {
        assertThat(knowledge.names().exactly("  Annular-RASH "))
                .singleElement()
                .satisfies(match ->
                        assertThat(knowledge.ontology().id(match.term()))
                                .isEqualTo(ToyWorld.RING_RASH));
        assertThat(knowledge.names().exactly("unheard of")).isEmpty();
        assertThat(knowledge.names().nearest("murmer", 3))
                .first()
                .satisfies(match ->
                        assertThat(knowledge.ontology().id(match.term()))
                                .isEqualTo(ToyWorld.MURMUR));
    }

    @Test
    void findsTheAssociationsThatCiteAPublication() {
        assertThat(knowledge.citing("PMID:6")).hasSize(2);
        assertThat(knowledge.citing("PMID:none")).isEmpty();
    }

    @Test
    void findsARowThatCitesSeveralPublicationsByEach() {
        var world = ToyWorld.compiler();
        world.compiler()
                .add(ToyWorld.VAGUE, ToyWorld.RASH, ToyWorld.unstated("OMIM:9;PMID:77; PMID:78"));
        var compiled = world.knowledge();
        assertThat(compiled.citing("PMID:77")).hasSize(1);
        assertThat(compiled.citing("PMID:78")).isEqualTo(compiled.citing("PMID:77"));
        assertThat(compiled.citing("PMID:7")).isEmpty();
    }

    private String diseaseOf(int association) {
        return knowledge.diseaseId(knowledge.associationDisease(association)).value();
    }
}
