package io.warrant.bench.consult;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Policy;
import io.warrant.engine.consultation.Repertoire;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Asks in an order that is the same for every patient, leaving out what the case tells already.
final class FixedPolicy implements Policy {

    private final Consultant consultant;
    private final int[] order;
    private final int most;

    private FixedPolicy(Consultant consultant, int[] order, int most) {
        this.consultant = consultant;
        this.order = order;
        this.most = most;
    }

    /// The terms that most solved cases show first; where there are none, those that most patients
    /// would show if all diseases were equally common.
    static FixedPolicy byFrequency(Consultant consultant, int most) {
        var base = consultant.reasoner().base();
        var often = new double[base.ontology().size()];
        for (int term : base.solved().observed().values()) {
            often[term]++;
        }
        var risen = base.risen();
        if (base.solved().size() == 0) {
            for (int term = 0; term < often.length; term++) {
                for (int at = risen.start(term); at < risen.end(term); at++) {
                    often[term] += base.expected(risen.at(at));
                }
            }
        }
        int[] order =
                IntStream.range(0, often.length)
                        .filter(term -> base.isFinding(term) && risen.length(term) > 0)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(term -> -often[term])
                                        .thenComparingInt(term -> -risen.length(term))
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new FixedPolicy(consultant, order, most);
    }

    /// Organ systems, then what is right below them, and so on; of each level, what most diseases
    /// bring first.
    static FixedPolicy byLevel(Consultant consultant, int most) {
        return new FixedPolicy(consultant, levels(consultant.reasoner().base()), most);
    }

    private static int[] levels(KnowledgeBase base) {
        var order = IntStream.builder();
        var seen = new BitSet();
        var level = new ArrayDeque<Integer>(List.of(base.findingRoot()));
        while (!level.isEmpty()) {
            var next =
                    level.stream()
                            .flatMapToInt(
                                    term -> IntStream.of(base.ontology().children().get(term)))
                            .filter(term -> !seen.get(term))
                            .distinct()
                            .boxed()
                            .sorted(
                                    Comparator.<Integer>comparingInt(
                                                    term -> -base.risen().length(term))
                                            .thenComparing(Comparator.naturalOrder()))
                            .toList();
            next.forEach(term -> {
                seen.set(term);
                order.add(term);
            });
            level = new ArrayDeque<>(next);
        }
        return order.build().toArray();
    }

    @Override
    public Action next(Consultation consultation) {
        if (consultation.steps().size() >= most) {
            return new Action.Stop(Action.Why.BUDGET_SPENT);
        }
        Repertoire repertoire = consultant.field().repertoire();
        var standing = consultant.standing(consultation);
        for (int term : order) {
            int[] open = repertoire.open(consultation, standing, new int[] {term});
            if (open.length > 0) {
                return new Action.Ask(repertoire.question(open[0]));
            }
        }
        return new Action.Stop(Action.Why.NOT_WORTH_IT);
    }
}
