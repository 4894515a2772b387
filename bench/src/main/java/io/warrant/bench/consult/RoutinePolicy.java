package io.warrant.bench.consult;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Policy;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Orders tests in an order that is the same for every patient: those that take the least effort
/// first, and of these the ones that can show most.
final class RoutinePolicy implements Policy {

    private final Consultant consultant;
    private final int[] order;
    private final int most;

    RoutinePolicy(Consultant consultant, int most) {
        this.consultant = consultant;
        this.most = most;
        var tests = consultant.field().tests();
        order =
                IntStream.range(0, tests.size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(test ->
                                                consultant
                                                        .field()
                                                        .costs()
                                                        .total(tests.effort(test)))
                                        .thenComparingInt(test -> -tests.test(test).shows().size())
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    @Override
    public Action next(Consultation consultation) {
        int asked = consultation.steps().size();
        if (asked >= Math.min(most, order.length)) {
            return new Action.Stop(Action.Why.BUDGET_SPENT);
        }
        return new Action.Order(consultant.field().tests().test(order[asked]));
    }
}
