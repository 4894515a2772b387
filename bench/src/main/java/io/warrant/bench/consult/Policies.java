package io.warrant.bench.consult;

import io.warrant.bench.differentials.DifferentialJudge;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Mentions;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.reasoning.Reasoner;

/// Makes the policies that are set side by side, over one round's knowledge. All of them go on
/// until the questions are spent; when they would have stopped is seen afterwards.
final class Policies {

    private final Reasoner reasoner;
    private final ConsultChoices choices;
    private final Consultant.Field field;
    private final Consultant asking;
    private final DifferentialJudge judge;

    Policies(Reasoner reasoner, ConsultChoices choices, Costs costs) {
        this.reasoner = reasoner;
        this.choices = choices;
        field = Consultant.Field.of(reasoner, costs);
        judge = new DifferentialJudge(reasoner.base());
        asking = consultant(field, new Plan.Manner(choices.depth(), Plan.Means.QUESTIONS, false));
    }

    /// Knows what questions cost, whatever the policy.
    Consultant consultant() {
        return asking;
    }

    /// Holds whole differentials against those that cases state.
    DifferentialJudge judge() {
        return judge;
    }

    Policy of(PolicyKind kind, long seed) {
        return switch (kind) {
            case WARRANT ->
                    consultant(field, new Plan.Manner(choices.depth(), Plan.Means.BOTH, false));
            case THRIFTY ->
                    consultant(field, new Plan.Manner(choices.depth(), Plan.Means.BOTH, true));
            case QUESTIONS -> asking;
            case ENTROPY ->
                    consultant(
                            new Consultant.Field(
                                    field.repertoire(),
                                    field.tests(),
                                    field.costs(),
                                    Mentions.everything(reasoner.base())),
                            new Plan.Manner(1, Plan.Means.QUESTIONS, false));
            case FREQUENT -> FixedPolicy.byFrequency(asking, choices.maxQuestions());
            case CHECKLIST -> FixedPolicy.byLevel(asking, choices.maxQuestions());
            case ROUTINE -> new RoutinePolicy(asking, choices.maxQuestions());
            case RANDOM -> new RandomPolicy(asking, seed, choices.maxQuestions());
        };
    }

    private Consultant consultant(Consultant.Field with, Plan.Manner manner) {
        var limits = new Limits(1, choices.maxQuestions(), Double.POSITIVE_INFINITY, 0);
        var plan = new Plan(choices.settings(), limits, Stakes.EVEN, manner, choices.withheld());
        return new Consultant(reasoner, with, plan);
    }
}
