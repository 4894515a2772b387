package io.warrant.engine.debate;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;

/// Arguments and which attacks which, and nothing else of them (Dung 1995, definition 2). Arguments
/// are numbers from 0. Immutable.
public final class Framework {

    private final BitSet[] attackers;
    private final BitSet[] attacked;

    private Framework(int size) {
        attackers = new BitSet[size];
        attacked = new BitSet[size];
        for (int i = 0; i < size; i++) {
            attackers[i] = new BitSet(size);
            attacked[i] = new BitSet(size);
        }
    }

    /// One argument attacks another, or itself.
    public record Attack(int from, int to) {}

    /// @param size how many arguments there are
    public static Framework of(int size, Collection<Attack> attacks) {
        var framework = new Framework(size);
        for (var attack : attacks) {
            framework.attackers[attack.to()].set(attack.from());
            framework.attacked[attack.from()].set(attack.to());
        }
        return framework;
    }

    public int size() {
        return attackers.length;
    }

    /// The number of attacks.
    public int attacks() {
        int sum = 0;
        for (var each : attackers) {
            sum += each.cardinality();
        }
        return sum;
    }

    public boolean attacks(int from, int to) {
        return attackers[to].get(from);
    }

    /// Who attacks an argument; the caller's own copy.
    public BitSet attackers(int argument) {
        return (BitSet) attackers[argument].clone();
    }

    /// Everything that a set attacks.
    public BitSet attackedBy(BitSet set) {
        var all = new BitSet(size());
        set.stream().forEach(argument -> all.or(attacked[argument]));
        return all;
    }

    /// The least complete labelling: in turn, whoever has no attacker left is in, and whom it
    /// attacks is out. What is never reached stays undecided.
    public Labelling grounded() {
        var in = new BitSet(size());
        var out = new BitSet(size());
        var left = new int[size()];
        var waiting = new ArrayDeque<Integer>();
        for (int i = 0; i < size(); i++) {
            left[i] = attackers[i].cardinality();
            if (left[i] == 0) {
                waiting.add(i);
            }
        }
        while (!waiting.isEmpty()) {
            int winner = waiting.remove();
            in.set(winner);
            var beaten = (BitSet) attacked[winner].clone();
            beaten.andNot(out);
            out.or(beaten);
            for (int loser : beaten.stream().toArray()) {
                attacked[loser].stream().filter(freed -> --left[freed] == 0).forEach(waiting::add);
            }
        }
        return new Labelling(size(), in, out);
    }

    /// What a complete extension makes of all arguments: its members are in, whom they attack is
    /// out.
    public Labelling labelling(BitSet extension) {
        return new Labelling(size(), extension, attackedBy(extension));
    }
}
