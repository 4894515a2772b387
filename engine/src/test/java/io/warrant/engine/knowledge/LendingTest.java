package io.warrant.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.HumanWorld;
import io.warrant.engine.toy.RandomWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Optional;
import java.util.stream.LongStream;

class LendingTest {

    private static final String OMIM = "OMIM:600001";
    private static final String ORPHA = "ORPHA:1";

    @Test
    void anEntryOfTheSameDiseaseLendsAllItAffirms() {
        var base =
                linked("exact")
                        .row(OMIM, HumanWorld.SEIZURE, ToyWorld.counted(9, 10, "PMID:1"))
                        .row(ORPHA, HumanWorld.SEIZURE, ToyWorld.band(0.4, 0.6))
                        .row(ORPHA, HumanWorld.X_LINKED, ToyWorld.unstated(""))
                        .row(ORPHA, HumanWorld.ATAXIA, ToyWorld.denied("PMID:2"))
                        .knowledge();
        var seizure = association(base, HumanWorld.SEIZURE).orElseThrow();
        assertThat(seizure.statements())
                .extracting(Statement::loan)
                .containsExactly(Statement.Loan.NONE, new Statement.Loan(ORPHA, "exact"));
        assertThat(seizure.frequency()).isEqualTo(new Frequency.Counted(9, 10));
        assertThat((double) base.expected(seizure.index()))
                .isCloseTo((9 / 1.9 + 0.4 + 5 * 0.5) / (10 / 1.9 + 1 + 5), within(1e-6));
        assertThat(association(base, HumanWorld.X_LINKED)).isPresent();
        assertThat(association(base, HumanWorld.ATAXIA)).isEmpty();
    }

    @Test
    void aBroaderEntrysFindingsCountOnlyWhereNothingElseIsKnown() {
        var base =
                linked("broader")
                        .row(OMIM, HumanWorld.SEIZURE, ToyWorld.counted(9, 10, "PMID:1"))
                        .row(ORPHA, HumanWorld.SEIZURE, ToyWorld.band(0.4, 0.6))
                        .row(ORPHA, HumanWorld.ATAXIA, ToyWorld.band(0.4, 0.6))
                        .row(ORPHA, HumanWorld.X_LINKED, ToyWorld.unstated(""))
                        .knowledge();
        var seizure = association(base, HumanWorld.SEIZURE).orElseThrow();
        assertThat(seizure.statements()).hasSize(2);
        assertThat((double) base.expected(seizure.index()))
                .isCloseTo((9 / 1.9 + 0.4) / (10 / 1.9 + 1), within(1e-6));
        var ataxia = association(base, HumanWorld.ATAXIA).orElseThrow();
        assertThat(ataxia.statements())
                .extracting(Statement::loan)
                .containsExactly(new Statement.Loan(ORPHA, "broader"));
        assertThat((double) base.expected(ataxia.index()))
                .isCloseTo(0.5 * 10 / (10 + 1), within(1e-6));
        assertThat(association(base, HumanWorld.X_LINKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"narrower", "related"})
    void othersLendNothing(String relation) {
        var base =
                linked(relation)
                        .row(OMIM, HumanWorld.SEIZURE, ToyWorld.unstated("PMID:1"))
                        .row(ORPHA, HumanWorld.ATAXIA, ToyWorld.band(0.4, 0.6))
                        .knowledge();
        assertThat(association(base, HumanWorld.ATAXIA)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// What a disease's own rows come to, alone, is what it comes to wherever nothing was lent.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyWhatIsMarkedAsLentChangesAnything(long seed) {
        var world = RandomWorld.of(seed);
        var lent = world.knowledge();
        var alone = world.knowledge(_ -> true, false);
        for (int at = 0; at < lent.associations(); at++) {
            var association = lent.association(at);
            var disease = lent.diseaseId(association.disease());
            var before = association(alone, disease, lent.ontology().id(association.term()));
            var borrowed = association.statements().stream().filter(Statement::isBorrowed).toList();
            if (borrowed.isEmpty()) {
                int own = before.orElseThrow().index();
                assertThat(lent.expected(at)).isEqualTo(alone.expected(own));
            } else {
                assertThat(disease.catalogue()).isEqualTo("OMIM");
                assertThat(borrowed)
                        .allMatch(row -> row.loan().lender().startsWith("ORPHA:"))
                        .allMatch(row ->
                                row.loan().relation().equals("exact")
                                        || row.loan().relation().equals("broader"));
            }
        }
    }

    private static HumanWorld linked(String relation) {
        return new HumanWorld().linked(OMIM, relation, ORPHA).disease(ORPHA);
    }

    private static Optional<Association> association(KnowledgeBase base, TermId term) {
        return association(base, DiseaseId.of(OMIM), term);
    }

    private static Optional<Association> association(
            KnowledgeBase base, DiseaseId id, TermId term) {
        int disease = base.disease(id);
        for (int at = base.firstAssociation(disease);
                at < base.firstAssociation(disease + 1);
                at++) {
            if (base.associationTerm(at) == base.ontology().index(term)) {
                return Optional.of(base.association(at));
            }
        }
        return Optional.empty();
    }
}
