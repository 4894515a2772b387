package io.warrant.engine.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The instances of one part of the record, of which predicates keep some.
final class Instances {

    private final Evaluation evaluation;
    private final int[] slots;

    Instances(Evaluation evaluation, int[] slots) {
        this.evaluation = evaluation;
        this.slots = slots;
    }

    void keep(Expression predicate, BooleanSupplier holds) {
        int count = 0;
        for (int slot : slots) {
            count = Math.max(count, evaluation.count(slot));
        }
        if (count == 0) {
            return;
        }
        var kept =
                predicate instanceof Expression.Call(var function, var of)
                                && of.getFirst() instanceof Expression.Variable(var slot, _)
                        ? extreme(function, slot)
                        : holding(count, holds);
        for (int slot : slots) {
            var all = evaluation.all(slot);
            evaluation.give(
                    slot, kept.stream().filter(at -> at < all.size()).map(all::get).toList());
        }
    }

    private List<Integer> extreme(Function function, int slot) {
        var all = evaluation.all(slot);
        int best = 0;
        for (int at = 1; at < all.size(); at++) {
            int order = Comparing.order(all.get(at), all.get(best)).orElse(0);
            if (function == Function.MAX ? order > 0 : order < 0) {
                best = at;
            }
        }
        return all.isEmpty() ? List.of() : List.of(best);
    }

    private List<Integer> holding(int count, BooleanSupplier holds) {
        var kept = new ArrayList<Integer>();
        for (int at = 0; at < count; at++) {
            for (int slot : slots) {
                evaluation.choose(slot, at);
            }
            if (holds.getAsBoolean()) {
                kept.add(at);
            }
        }
        return kept;
    }
}
