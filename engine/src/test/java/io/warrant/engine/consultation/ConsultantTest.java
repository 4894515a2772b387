package io.warrant.engine.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class ConsultantTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM, 0.9, 0.2);
    private static final Limits ENDLESS = new Limits(1, 20, Double.POSITIVE_INFINITY, 0);

    private static final Reasoner REASONER = Reasoner.of(ToyWorld.knowledge(), "toy", "00");

    private static Consultation with(TermId... observed) {
        var findings =
                List.of(observed).stream()
                        .<Finding>map(term -> new Finding.Observed(term, new Origin.Typed("")))
                        .toList();
        return Consultation.of(Case.of(Patient.UNKNOWN, findings));
    }

    private static Consultant consultant(Limits limits, Stakes stakes, int depth) {
        var manner = new Plan.Manner(depth, Plan.Means.BOTH, true);
        return new Consultant(
                REASONER,
                Consultant.Field.of(REASONER, Costs.even()),
                new Plan(ALL, limits, stakes, manner, false));
    }

    private static Consultant endless() {
        return consultant(ENDLESS, Stakes.EVEN, 1);
    }

    private static TermId asked(Action action) {
        return ((Action.Ask) action).question().terms().getFirst();
    }

    @Test
    void asksWhatIsWorthMost() {
        var options = endless().options(with(ToyWorld.RED_EYE), 20);
        assertThat(options)
                .isSortedAccordingTo(Comparator.comparingDouble(Option::worth).reversed())
                .allSatisfy(option -> assertThat(option.gain()).isPositive());
        assertThat(endless().next(with(ToyWorld.RED_EYE))).isEqualTo(options.getFirst().action());
    }

    @Test
    void whatAllLeadersBringAlikeIsWorthLittle() {
        // Of those with a ring rash, next to all have ring disease: a murmur tells little.
        var sure = gain(endless(), with(ToyWorld.RING_RASH), ToyWorld.MURMUR);
        var unsure = gain(endless(), with(ToyWorld.EYE), ToyWorld.MURMUR);
        assertThat(unsure).isGreaterThan(sure);
    }

    @Test
    void asksNothingTwiceAndEndsWhenAllIsAsked() {
        var consultant = endless();
        var consultation = with(ToyWorld.RED_EYE);
        var asked = new TreeSet<TermId>();
        var action = consultant.next(consultation);
        while (action instanceof Action.Ask) {
            assertThat(asked.add(asked(action))).isTrue();
            consultation = consultant.answered(consultation, action, new Answer.Unknown());
            action = consultant.next(consultation);
        }
        assertThat(asked).isNotEmpty();
        assertThat(action).isEqualTo(new Action.Stop(Action.Why.NOT_WORTH_IT));
    }

    @Test
    void anUnknownAnswerTeachesNothing() {
        var consultant = endless();
        var before = with(ToyWorld.RED_EYE);
        var after = consultant.answered(before, consultant.next(before), new Answer.Unknown());
        var first = consultant.standing(before).ranking();
        var second = consultant.standing(after).ranking();
        for (var disease : first.first(5)) {
            assertThat(second.posterior(disease)).isEqualTo(first.posterior(disease));
        }
    }

    @Test
    void asksForNoKindOfWhatIsUnknown() {
        var consultant = endless();
        var skin = new Action.Ask(Question.yesNo(ToyWorld.SKIN, "skin sign?"));
        var after = consultant.answered(with(ToyWorld.RED_EYE), skin, new Answer.Unknown());
        var below = Set.of(ToyWorld.SKIN, ToyWorld.RASH, ToyWorld.RED_RASH, ToyWorld.RING_RASH);
        assertThat(consultant.options(after, 20))
                .isNotEmpty()
                .noneMatch(option -> below.contains(asked(option.action())));
    }

    @Test
    void stopsWhenTheFirstClaimIsSureEnough() {
        var consultation = with(ToyWorld.RING_RASH);
        double sure = endless().sure(endless().standing(consultation));
        var eager = new Limits(sure / 2, 20, 100, 0);
        assertThat(consultant(eager, Stakes.EVEN, 1).next(consultation))
                .isEqualTo(new Action.Stop(Action.Why.SURE));
    }

    @Test
    void stopsWhenTheBudgetIsSpent() {
        var spent = new Limits(1, 20, 0.5, 0);
        assertThat(consultant(spent, Stakes.EVEN, 1).next(with(ToyWorld.RED_EYE)))
                .isEqualTo(new Action.Stop(Action.Why.BUDGET_SPENT));
        var none = new Limits(1, 0, 100, 0);
        assertThat(consultant(none, Stakes.EVEN, 1).next(with(ToyWorld.RED_EYE)))
                .isEqualTo(new Action.Stop(Action.Why.BUDGET_SPENT));
    }

    @Test
    void stopsWhenNothingIsWorthItsCost() {
        var picky = new Limits(1, 20, 100, 50);
        assertThat(consultant(picky, Stakes.EVEN, 1).next(with(ToyWorld.RED_EYE)))
                .isEqualTo(new Action.Stop(Action.Why.NOT_WORTH_IT));
    }

    @Test
    void abstainsWhereTheFirstClaimIsNoClaim() {
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM, 0.9, 1);
        var consultant =
                new Consultant(
                        REASONER,
                        Consultant.Field.of(REASONER, Costs.even()),
                        new Plan(
                                settings,
                                new Limits(1, 0, 100, 0),
                                Stakes.EVEN,
                                Plan.Manner.USUAL,
                                false));
        assertThat(consultant.next(with(ToyWorld.RED_EYE)))
                .isEqualTo(new Action.Abstain(Action.Why.BUDGET_SPENT));
    }

    @Test
    void whatMustNotBeMissedIsAskedAfterFirst() {
        var consultation = with(ToyWorld.EYE);
        var base = REASONER.base();
        var even = endless();
        var staked = consultant(ENDLESS, Stakes.of(List.of(base.disease(ToyWorld.LOUDNESS)), 4), 1);
        assertThat(gain(staked, consultation, ToyWorld.LOUD_MURMUR))
                .isGreaterThan(gain(even, consultation, ToyWorld.LOUD_MURMUR));
        var murmur = new Action.Ask(Question.yesNo(ToyWorld.LOUD_MURMUR, "loud murmur?"));
        assertThat(staked.prospects(consultation, murmur))
                .allSatisfy(prospect ->
                        assertThat(prospect.shifts()).anyMatch(Prospect.Shift::dangerous));
    }

    private static double gain(Consultant consultant, Consultation consultation, TermId term) {
        return consultant.options(consultation, 20).stream()
                .filter(option -> asked(option.action()).equals(term))
                .mapToDouble(Option::gain)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatEachAnswerWouldDo() {
        var consultant = endless();
        var consultation = with(ToyWorld.RED_EYE);
        var rash = new Action.Ask(Question.yesNo(ToyWorld.RED_RASH, "red rash?"));
        var prospects = consultant.prospects(consultation, rash);
        assertThat(prospects).hasSize(2);
        var after = consultant.answered(consultation, rash, prospects.getFirst().answer());
        var ranking = consultant.standing(after).ranking();
        for (var shift : prospects.getFirst().shifts()) {
            assertThat(shift.after())
                    .isCloseTo(ranking.posterior(shift.claim().disease()), within(1e-12));
        }
        assertThat(prospects.getFirst().shifts())
                .anySatisfy(shift -> {
                    assertThat(shift.claim().disease()).isEqualTo(ToyWorld.REDNESS);
                    assertThat(shift.after()).isGreaterThan(shift.before());
                });
    }

    @Test
    void anyActionIsWeighedAsItIsAmongTheOthers() {
        var consultant = endless();
        var consultation = with(ToyWorld.RED_EYE);
        var options = consultant.options(consultation, 20);
        assertThat(options).hasSizeGreaterThan(1);
        for (var option : options) {
            assertThat(consultant.option(consultation, option.action())).isEqualTo(option);
        }
    }

    @Test
    void lookingTwoStepsAheadNeverExpectsLess() {
        var consultation = with(ToyWorld.EYE);
        var one = endless().options(consultation, 6);
        var two = consultant(ENDLESS, Stakes.EVEN, 2).options(consultation, 6);
        for (var option : two) {
            double alone =
                    one.stream()
                            .filter(other -> other.action().equals(option.action()))
                            .mapToDouble(Option::gain)
                            .findFirst()
                            .orElseThrow();
            assertThat(option.gain()).isGreaterThanOrEqualTo(alone);
        }
        assertThat(two).isNotEmpty();
    }
}
