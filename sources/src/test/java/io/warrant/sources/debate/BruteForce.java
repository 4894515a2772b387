package io.warrant.sources.debate;

import io.warrant.engine.debate.Framework;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// The definitions of Dung 1995, tried on every subset of the arguments.
record BruteForce(Framework framework) {

    boolean isConflictFree(BitSet set) {
        return set.stream().noneMatch(a -> set.stream().anyMatch(b -> framework.attacks(a, b)));
    }

    private boolean defends(BitSet set, int argument) {
        return framework.attackers(argument).stream()
                .allMatch(attacker ->
                        set.stream().anyMatch(each -> framework.attacks(each, attacker)));
    }

    boolean isAdmissible(BitSet set) {
        return isConflictFree(set) && set.stream().allMatch(each -> defends(set, each));
    }

    boolean isComplete(BitSet set) {
        if (!isAdmissible(set)) {
            return false;
        }
        for (int i = 0; i < framework.size(); i++) {
            if (!set.get(i) && defends(set, i)) {
                return false;
            }
        }
        return true;
    }

    List<BitSet> complete() {
        return all(this::isComplete);
    }

    BitSet grounded() {
        var complete = complete();
        return complete.stream()
                .filter(set -> complete.stream().allMatch(other -> holds(other, set)))
                .findFirst()
                .orElseThrow();
    }

    List<BitSet> preferred() {
        var admissible = all(this::isAdmissible);
        return admissible.stream()
                .filter(set ->
                        admissible.stream()
                                .noneMatch(other -> !other.equals(set) && holds(other, set)))
                .toList();
    }

    List<BitSet> stable() {
        return all(set -> {
            if (!isConflictFree(set)) {
                return false;
            }
            var reached = framework.attackedBy(set);
            reached.or(set);
            return reached.cardinality() == framework.size();
        });
    }

    private static boolean holds(BitSet larger, BitSet set) {
        return set.stream().allMatch(larger::get);
    }

    private List<BitSet> all(Predicate<BitSet> condition) {
        var found = new ArrayList<BitSet>();
        for (long bits = 0; bits < 1L << framework.size(); bits++) {
            var set = BitSet.valueOf(new long[] {bits});
            if (condition.test(set)) {
                found.add(set);
            }
        }
        return found;
    }
}
