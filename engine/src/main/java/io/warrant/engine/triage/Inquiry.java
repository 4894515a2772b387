package io.warrant.engine.triage;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.consultation.Prospect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Asks what tells most about whether a case is an emergency: of the questions that tell most about
/// the diagnosis, those whose answers are expected to take away most uncertainty about that. Pure.
public final class Inquiry implements Policy {

    /// How many of the questions that tell most about the diagnosis are looked at.
    private static final int LOOKED_AT = 16;

    private final Consultant consultant;

    /// @param consultant who knows the questions, and how many there may be at most
    public Inquiry(Consultant consultant) {
        this.consultant = consultant;
    }

    /// The questions that are worth most, the worthiest first; fewer where fewer tell anything.
    public List<Asking> best(Consultation consultation, int most) {
        if (consultant.reasoner().base().severities().isEmpty()) {
            return List.of();
        }
        double before = Danger.of(consultant.standing(consultation)).uncertainty();
        var askings = new ArrayList<Asking>();
        for (var option : consultant.options(consultation, LOOKED_AT)) {
            if (option.action() instanceof Action.Ask ask) {
                var turns = turns(consultation, ask);
                double after =
                        turns.stream()
                                .mapToDouble(turn -> turn.chance() * turn.danger().uncertainty())
                                .sum();
                if (!turns.isEmpty() && before > after) {
                    askings.add(new Asking(ask.question(), before - after, turns));
                }
            }
        }
        // The sort is stable: equals stay in the order of what they tell about the diagnosis.
        askings.sort(Comparator.comparingDouble(Asking::worth).reversed());
        return List.copyOf(askings.subList(0, Math.min(most, askings.size())));
    }

    /// Where each answer would lead; their chances add up to 1.
    private List<Asking.Turn> turns(Consultation consultation, Action.Ask ask) {
        var prospects = consultant.prospects(consultation, ask);
        double sum = prospects.stream().mapToDouble(Prospect::chance).sum();
        return prospects.stream()
                .filter(prospect -> prospect.chance() > 0)
                .map(prospect ->
                        new Asking.Turn(
                                prospect.answer(),
                                prospect.chance() / sum,
                                Danger.of(
                                        consultant.standing(
                                                consultant.answered(
                                                        consultation, ask, prospect.answer())))))
                .toList();
    }

    @Override
    public Action next(Consultation consultation) {
        if (consultation.steps().size() >= consultant.plan().limits().actions()) {
            return new Action.Stop(Action.Why.BUDGET_SPENT);
        }
        var best = best(consultation, 1);
        return best.isEmpty()
                ? new Action.Stop(Action.Why.NOT_WORTH_IT)
                : new Action.Ask(best.getFirst().question());
    }
}
