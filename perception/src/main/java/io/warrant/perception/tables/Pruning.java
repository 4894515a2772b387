package io.warrant.perception.tables;

import java.util.ArrayList;
import java.util.List;

/// Makes rules shorter: a literal goes if without it the rule is right at least as often, over the
/// rows it was learnt from.
final class Pruning {

    private final boolean[][] truth;
    private final int[] labels;

    Pruning(boolean[][] truth, int[] labels) {
        this.truth = truth;
        this.labels = labels;
    }

    List<TsetlinMachine.Rule> of(List<TsetlinMachine.Rule> rules) {
        return rules.stream().map(this::pruned).toList();
    }

    private TsetlinMachine.Rule pruned(TsetlinMachine.Rule rule) {
        var literals = new ArrayList<>(rule.literals());
        double right = right(rule, literals);
        for (int i = literals.size() - 1; i >= 0 && literals.size() > 1; i--) {
            int literal = literals.get(i);
            literals.subList(i, i + 1).clear();
            double without = right(rule, literals);
            if (without < right) {
                literals.add(i, literal);
            } else {
                right = without;
            }
        }
        return new TsetlinMachine.Rule(rule.kind(), rule.inFavour(), literals);
    }

    /// The share of rows that the rule holds for and is right of; 0 where it holds for none.
    private double right(TsetlinMachine.Rule rule, List<Integer> literals) {
        int held = 0;
        int right = 0;
        for (int row = 0; row < truth.length; row++) {
            boolean holds = true;
            for (int i = 0; i < literals.size() && holds; i++) {
                holds = truth[row][literals.get(i)];
            }
            if (holds) {
                held++;
                right += (labels[row] == rule.kind()) == rule.inFavour() ? 1 : 0;
            }
        }
        return held == 0 ? 0 : (double) right / held;
    }
}
