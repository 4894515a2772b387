package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.AskedWorld;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Consultations by questions that the knowledge words itself.
class AskedQuestionsTest {

    private static final Reasoner REASONER = Reasoner.of(AskedWorld.knowledge(), "asked", "00");
    private static final Consultant CONSULTANT =
            new Consultant(
                    REASONER,
                    Consultant.Field.of(REASONER, Costs.even()),
                    new Plan(
                            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM),
                            new Limits(1, 20, 100, 0),
                            Stakes.EVEN,
                            new Plan.Manner(1, Plan.Means.BOTH, true),
                            false));

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Typed("yes"));
    }

    private static Finding excluded(TermId term) {
        return new Finding.Excluded(term, new Origin.Typed("no"));
    }

    private static Consultation with(Finding... findings) {
        return Consultation.of(Case.of(Patient.UNKNOWN, List.of(findings)));
    }

    private static List<Question> open(Consultation consultation) {
        var open = new ArrayList<Question>();
        for (var option : CONSULTANT.options(consultation, 20)) {
            open.add(((Action.Ask) option.action()).question());
        }
        return open;
    }

    private static List<String> ids(Consultation consultation) {
        return open(consultation).stream().map(Question::id).toList();
    }

    @Test
    void asksInTheKnowledgesWords() {
        var asked =
                open(with(observed(AskedWorld.PAIN))).stream()
                        .filter(question -> question.id().equals("q-place"))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.text()).isEqualTo("Where?");
        assertThat(asked.kind()).isEqualTo(Question.Kind.ANY_OF);
        assertThat(asked.terms())
                .containsExactly(AskedWorld.NOWHERE, AskedWorld.CHEST, AskedWorld.ARM);
        assertThat(asked.parent()).contains("q-pain");
    }

    @Test
    void asksForDetailsOnlyOfWhatIsThere() {
        assertThat(ids(with(observed(AskedWorld.PAIN))))
                .contains("q-place")
                .doesNotContain("q-pain");
        assertThat(ids(with(excluded(AskedWorld.PAIN)))).doesNotContain("q-place", "q-pain");
    }

    @Test
    void asksNothingTwice() {
        var before = with(observed(AskedWorld.PAIN));
        for (var question : open(before)) {
            var ask = new Action.Ask(question);
            for (var answer :
                    List.of(
                            new Answer.Unknown(),
                            new Answer.Present(List.of(question.terms().getLast())))) {
                assertThat(ids(CONSULTANT.answered(before, ask, answer)))
                        .doesNotContain(question.id());
            }
        }
        assertThat(open(before)).isNotEmpty();
    }

    @Test
    void fewFindingsMakeNoSureClaim() {
        var consultation = with(observed(AskedWorld.PAIN));
        double sure = CONSULTANT.sure(CONSULTANT.standing(consultation));
        var plan = CONSULTANT.plan();
        for (int least : new int[] {1, 2}) {
            var limits = new Limits(sure / 2, 20, 100, 0, least);
            var consultant =
                    new Consultant(
                            REASONER,
                            CONSULTANT.field(),
                            new Plan(plan.settings(), limits, plan.stakes(), plan.manner(), false));
            assertThat(consultant.next(consultation) instanceof Action.Stop).isEqualTo(least == 1);
        }
    }
}
