package io.warrant.sources.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Criterion.Standing;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalDouble;

class AssessorTest {

    private static final Assessor ASSESSOR =
            Assessor.of(ToyCriterion.knowledge(ToyCriterion.SENTENCE));

    private static Chart observed(TermId term) {
        return new Chart(
                Patient.UNKNOWN,
                List.of(new Finding.Observed(term, new Origin.Typed("x"))),
                List.of(),
                "");
    }

    private static Criterion criterion(Chart chart) {
        return ASSESSOR.of(chart, ToyWorld.RING).getFirst();
    }

    @Test
    void aCriterionIsFoundByTheDiseasesWholeName() {
        var one = criterion(observed(ToyWorld.RED_RASH));
        assertThat(one.guide().id()).isEqualTo("Ring_criteria.v1");
        assertThat(one.guide().by()).contains("ring disease");
        assertThat(one.guide().references()).isEqualTo("Toy et al. 2020.");
        assertThat(ASSESSOR.of(observed(ToyWorld.RED_RASH), ToyWorld.REDNESS)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedWithTheAnswerThatWouldDo() {
        var one = criterion(observed(ToyWorld.RING_RASH));
        assertThat(one.standing()).isEqualTo(Standing.PARTLY_MET);
        assertThat(one.known())
                .extracting(Criterion.Known::label, Criterion.Known::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Red rash?", "yes"));
        assertThat(one.known().getFirst().findings()).containsExactly(ToyWorld.RING_RASH);
        assertThat(one.missing())
                .extracting(Criterion.Missing::label, Criterion.Missing::enough)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Diary", "yes"));
        assertThat(one.isAlmostMet()).isTrue();
    }

    @Test
    void anExcludedSignMakesItUnknownOrPartlyMetAtMost() {
        var chart =
                new Chart(
                        Patient.UNKNOWN,
                        List.of(new Finding.Excluded(ToyWorld.RED_RASH, new Origin.Typed("x"))),
                        List.of(),
                        "");
        var one = criterion(chart);
        assertThat(one.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(one.isAlmostMet()).isFalse();
    }

    @Test
    void aCriterionThatNothingIsKnownOfDoesNotApply() {
        assertThat(ASSESSOR.of(observed(ToyWorld.MURMUR), ToyWorld.RING)).isEmpty();
    }

    @Test
    void knowledgeWithoutTheSectionHasNoCriteriaAndChangesNothing() {
        var plain = Reasoner.of(ToyWorld.knowledge(), "toy", "00");
        assertThat(Assessor.in(plain)).isSameAs(plain);
    }

    @Test
    void accuracyIsReadWhereOneSentenceStatesBoth() {
        var stated =
                AccuracyReader.read(ToyCriterion.model(ToyCriterion.SENTENCE), List.of("Definite"))
                        .orElseThrow();
        assertThat(stated.accuracy().sensitivity()).isEqualTo(0.8);
        assertThat(stated.accuracy().specificity()).isEqualTo(0.98);
        assertThat(stated.accuracy().quote()).isEqualTo(ToyCriterion.SENTENCE);
        assertThat(stated.answers()).containsExactly("Definite");
        assertThat(stated.cutoff()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aRangeCountsByItsLowerEndAndACutoffIsRead() {
        var range =
                AccuracyReader.read(
                                ToyCriterion.model(
                                        "A score of ≥3 has 63-90% sensitivity and 70-93%"
                                                + " specificity."),
                                List.of())
                        .orElseThrow();
        assertThat(range.accuracy().sensitivity()).isEqualTo(0.63);
        assertThat(range.accuracy().specificity()).isEqualTo(0.70);
        assertThat(range.cutoff()).isEqualTo(OptionalDouble.of(3));
        var both =
                AccuracyReader.read(
                                ToyCriterion.model(
                                        "The sensitivity and specificity of it are 83% and 84%."),
                                List.of())
                        .orElseThrow();
        assertThat(both.accuracy().specificity()).isEqualTo(0.84);
    }

    @Test
    void halfAStatementABoundOrTwoStatementsDoNotCount() {
        for (var use :
                List.of(
                        "A score of 4 has a specificity of 90%.",
                        "It has a sensitivity of >90% and a specificity of >80%.",
                        "It has a sensitivity of 90% and a specificity of 80%. Elsewhere it had a"
                                + " sensitivity of 70% and a specificity of 60%.")) {
            assertThat(AccuracyReader.read(ToyCriterion.model(use), List.of())).isEmpty();
        }
    }

    @Test
    void theResultDecidesByItsWords() {
        var decision = DecisionReader.read(Program.of(ToyCriterion.model(""))).orElseThrow();
        assertThat(decision.codes()).containsExactly("gt0015");
        assertThat(Decision.saysMet("Definite IE")).isTrue();
        assertThat(Decision.saysMet("Meets WHO diagnostic criteria")).isTrue();
        assertThat(Decision.saysMet("Does not meet the criteria")).isFalse();
        assertThat(Decision.saysMet("Probable AIH")).isFalse();
    }

    @Test
    void diseasesAreFoundByTheirLongestWholeName() {
        var names = new DiseaseNames();
        names.add(ToyWorld.RING, "Hypercholesterolemia, familial, 1");
        names.add(ToyWorld.REDNESS, "Polycythemia vera; PV");
        names.add(ToyWorld.DRYNESS, "Diarrhea 1");
        assertThat(names.in("Criteria for Familial Hypercholesterolaemia").orElseThrow().diseases())
                .containsExactly(ToyWorld.RING);
        assertThat(names.in("polycythemia vera's criteria").orElseThrow().diseases())
                .containsExactly(ToyWorld.REDNESS);
        assertThat(names.in("functional diarrhea")).isEmpty();
    }
}
