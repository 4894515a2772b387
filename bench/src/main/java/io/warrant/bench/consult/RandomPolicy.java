package io.warrant.bench.consult;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.reasoning.Leader;

import java.util.SplittableRandom;
import java.util.TreeSet;

/// Asks after any finding that a leading disease brings. What it draws depends on the seed and the
/// number of questions asked, so it is pure as well.
final class RandomPolicy implements Policy {

    private static final double MASS = 0.98;
    private static final int MOST = 400;

    private final Consultant consultant;
    private final long seed;
    private final int most;

    RandomPolicy(Consultant consultant, long seed, int most) {
        this.consultant = consultant;
        this.seed = seed;
        this.most = most;
    }

    @Override
    public Action next(Consultation consultation) {
        if (consultation.steps().size() >= most) {
            return new Action.Stop(Action.Why.BUDGET_SPENT);
        }
        var standing = consultant.standing(consultation);
        var terms = new TreeSet<Integer>();
        for (Leader leader : standing.leaders(MASS, MOST)) {
            leader.eachExpected((term, _, _) -> terms.add(term));
        }
        var repertoire = consultant.field().repertoire();
        int[] open =
                repertoire.open(
                        consultation,
                        standing,
                        terms.stream().mapToInt(Integer::intValue).toArray());
        if (open.length == 0) {
            return new Action.Stop(Action.Why.NOT_WORTH_IT);
        }
        var random = new SplittableRandom(seed * 1_000_003 + consultation.steps().size());
        return new Action.Ask(repertoire.question(open[random.nextInt(open.length)]));
    }
}
