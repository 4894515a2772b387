package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ConsultationTest {

    private static final Consultation OPENING =
            Consultation.of(
                    Case.of(
                            Patient.UNKNOWN,
                            List.of(
                                    new Finding.Observed(
                                            ToyWorld.RED_EYE, new Origin.Typed("red eye")))));

    private static Action ask(TermId term) {
        return new Action.Ask(Question.yesNo(term, term + "?"));
    }

    private static Step step(TermId term, Answer answer) {
        return new Step(ask(term), answer, 2);
    }

    private static Answer yes(TermId term) {
        return new Answer.Present(List.of(term));
    }

    @Test
    void answersBecomeFindings() {
        var after =
                OPENING.with(step(ToyWorld.RASH, yes(ToyWorld.RASH)))
                        .with(step(ToyWorld.MURMUR, new Answer.Absent()))
                        .with(step(ToyWorld.DRY_EYE, new Answer.Unknown()));
        assertThat(after.subject().findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RED_EYE, ToyWorld.RASH, ToyWorld.MURMUR);
        assertThat(after.subject().findings().getLast()).isInstanceOf(Finding.Excluded.class);
        assertThat(after.spent()).isEqualTo(6);
        assertThat(after.unknown()).containsExactly(ToyWorld.DRY_EYE);
        assertThat(after.used()).hasSize(3);
    }

    @Test
    void undoingTakesBackTheLastTurnOnly() {
        var one = OPENING.with(step(ToyWorld.RASH, yes(ToyWorld.RASH)));
        var two = one.with(step(ToyWorld.MURMUR, new Answer.Absent()));
        assertThat(two.undone()).isEqualTo(one);
        assertThat(OPENING.undone()).isEqualTo(OPENING);
    }

    @Test
    void whatAMoreParticularAnswerImpliesCountsOnce() {
        var ontology = ToyWorld.knowledge().ontology();
        var after =
                OPENING.with(step(ToyWorld.EYE, yes(ToyWorld.EYE)))
                        .with(step(ToyWorld.SKIN, yes(ToyWorld.SKIN)))
                        .with(step(ToyWorld.RED_RASH, yes(ToyWorld.RED_RASH)));
        assertThat(after.subject(ontology).findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RED_EYE, ToyWorld.RED_RASH);
    }

    @Test
    void aQuestionWithSeveralAnswersExcludesAllOfThemByNone() {
        var question =
                new Question(
                        "Q1",
                        "Which rash?",
                        Question.Kind.ONE_OF,
                        List.of(ToyWorld.RED_RASH, ToyWorld.DRY_RASH),
                        Optional.empty());
        var action = new Action.Ask(question);
        var none = OPENING.with(new Step(action, new Answer.Absent(), 1));
        assertThat(none.subject().findings()).hasSize(3);
        var one = OPENING.with(new Step(action, yes(ToyWorld.DRY_RASH), 1));
        assertThat(one.subject().findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RED_EYE, ToyWorld.DRY_RASH);
    }

    @Test
    void aTestTellsOnlyWhatItShows() {
        var test =
                new io.warrant.engine.consultation.Test("T1", "listening", List.of(ToyWorld.HEART));
        var answer = new Answer.Shown(List.of(ToyWorld.LOUD_MURMUR), List.of());
        var after = OPENING.with(new Step(new Action.Order(test), answer, 3));
        assertThat(after.subject().findings())
                .extracting(Finding::term)
                .containsExactly(ToyWorld.RED_EYE, ToyWorld.LOUD_MURMUR);
    }

    @Test
    void aYesNoQuestionHasOneTerm() {
        assertThatThrownBy(() ->
                        new Question(
                                "Q",
                                "?",
                                Question.Kind.YES_NO,
                                List.of(ToyWorld.RASH, ToyWorld.EYE),
                                Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
