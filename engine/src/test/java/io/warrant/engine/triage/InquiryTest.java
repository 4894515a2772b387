package io.warrant.engine.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Comparator;

class InquiryTest {

    private static Consultant consultant(KnowledgeBase base, int most) {
        var reasoner = ToyTriage.reasoner(base);
        var limits = new Limits(1, most, Double.POSITIVE_INFINITY, 0);
        var manner = new Plan.Manner(1, Plan.Means.QUESTIONS, false);
        var plan = new Plan(ToyTriage.SETTINGS, limits, Stakes.EVEN, manner, false);
        return new Consultant(reasoner, Consultant.Field.of(reasoner, Costs.even()), plan);
    }

    private static Consultation begun() {
        return Consultation.of(ToyTriage.subject(ToyWorld.RASH));
    }

    @Test
    void worthIsTheExpectedFallOfTheUncertaintyAboutAnEmergency() {
        var consultant = consultant(GradedWorld.knowledge(), 5);
        double before = Danger.of(consultant.standing(begun())).uncertainty();
        var best = new Inquiry(consultant).best(begun(), 10);
        assertThat(best).isNotEmpty();
        for (var asking : best) {
            double after = 0;
            double chances = 0;
            for (var turn : asking.turns()) {
                var then =
                        consultant.answered(
                                begun(), new Action.Ask(asking.question()), turn.answer());
                var danger = Danger.of(consultant.standing(then));
                assertThat(turn.danger()).isEqualTo(danger);
                after += turn.chance() * danger.uncertainty();
                chances += turn.chance();
            }
            assertThat(chances).isCloseTo(1, within(1e-12));
            assertThat(asking.worth()).isCloseTo(before - after, within(1e-12)).isPositive();
        }
        assertThat(best).isSortedAccordingTo(Comparator.comparingDouble(Asking::worth).reversed());
        assertThat(new Inquiry(consultant).best(begun(), 1)).containsExactly(best.getFirst());
    }

    @Test
    void asksOnUntilTheQuestionsAreSpent() {
        var consultant = consultant(GradedWorld.knowledge(), 1);
        var inquiry = new Inquiry(consultant);
        var first = inquiry.next(begun());
        assertThat(first).isInstanceOf(Action.Ask.class);
        var then = consultant.answered(begun(), first, new Answer.Absent());
        assertThat(inquiry.next(then)).isEqualTo(new Action.Stop(Action.Why.BUDGET_SPENT));
    }

    @Test
    void withoutGradesThereIsNothingToAsk() {
        var inquiry = new Inquiry(consultant(ToyWorld.knowledge(), 5));
        assertThat(inquiry.best(begun(), 3)).isEmpty();
        assertThat(inquiry.next(begun())).isEqualTo(new Action.Stop(Action.Why.NOT_WORTH_IT));
    }
}
