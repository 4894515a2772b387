package io.warrant.perception.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A Tsetlin machine (Granmo 2018): teams of automata learn which literals belong to a rule; rules
/// vote for and against each class. Deterministic by seed.
final class TsetlinMachine {

    private static final int STATES = 100;

    private final int literals;
    private final Settings settings;

    /// By class, rule and literal: above 0 the literal belongs to the rule.
    private final byte[][][] state;

    /// @param rules of each class, half of them against it; even
    /// @param target votes beyond which nothing more is learnt (T)
    /// @param specificity how strongly rules grow long (s)
    /// @param longest literals that a rule may have
    record Settings(int rules, int target, double specificity, int epochs, int longest) {}

    /// A rule that was learnt.
    ///
    /// @param inFavour whether it votes for its class or against it
    record Rule(int kind, boolean inFavour, List<Integer> literals) {

        Rule {
            literals = List.copyOf(literals);
        }

        boolean holds(boolean[] truth) {
            return literals.stream().allMatch(literal -> truth[literal]);
        }
    }

    private TsetlinMachine(int classes, int literals, Settings settings) {
        this.literals = literals;
        this.settings = settings;
        this.state = new byte[classes][settings.rules()][literals];
    }

    /// @param truth by row, then literal
    static TsetlinMachine learn(
            boolean[][] truth, int[] labels, int classes, Settings settings, long seed) {
        var machine = new TsetlinMachine(classes, truth[0].length, settings);
        var random = new SplittableRandom(seed);
        var order = IntStream.range(0, truth.length).toArray();
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            for (int row : order) {
                machine.teach(truth[row], labels[row], true, random);
                if (classes > 1) {
                    int other = random.nextInt(classes - 1);
                    machine.teach(
                            truth[row], other < labels[row] ? other : other + 1, false, random);
                }
            }
        }
        return machine;
    }

    private void teach(boolean[] truth, int kind, boolean wanted, SplittableRandom random) {
        var holds = new BitSet();
        int votes = 0;
        for (int rule = 0; rule < settings.rules(); rule++) {
            if (holds(state[kind][rule], truth)) {
                holds.set(rule);
                votes += rule % 2 == 0 ? 1 : -1;
            }
        }
        int target = settings.target();
        int bounded = Math.clamp(votes, -target, target);
        double chance = (double) (wanted ? target - bounded : target + bounded) / (2 * target);
        for (int rule = 0; rule < settings.rules(); rule++) {
            if (random.nextDouble() < chance) {
                var automata = state[kind][rule];
                if (rule % 2 == 0 == wanted) {
                    recognise(automata, truth, holds.get(rule), random);
                } else if (holds.get(rule)) {
                    reject(automata, truth);
                }
            }
        }
    }

    private static boolean holds(byte[] automata, boolean[] truth) {
        for (int literal = 0; literal < automata.length; literal++) {
            if (automata[literal] > 0 && !truth[literal]) {
                return false;
            }
        }
        return true;
    }

    /// Feedback of type I: what holds is taken in, the rest forgotten.
    private void recognise(
            byte[] automata, boolean[] truth, boolean holds, SplittableRandom random) {
        double forget = 1 / settings.specificity();
        int size = size(automata);
        for (int literal = 0; literal < automata.length; literal++) {
            if (holds && truth[literal]) {
                boolean full = automata[literal] == 0 && size >= settings.longest();
                if (random.nextDouble() >= forget && automata[literal] < STATES && !full) {
                    size += automata[literal] == 0 ? 1 : 0;
                    automata[literal]++;
                }
            } else if (random.nextDouble() < forget && automata[literal] > -STATES) {
                size -= automata[literal] == 1 ? 1 : 0;
                automata[literal]--;
            }
        }
    }

    private static int size(byte[] automata) {
        int size = 0;
        for (byte one : automata) {
            size += one > 0 ? 1 : 0;
        }
        return size;
    }

    /// Feedback of type II: what doesn't hold is taken in, so that the rule no longer holds.
    private static void reject(byte[] automata, boolean[] truth) {
        for (int literal = 0; literal < automata.length; literal++) {
            if (!truth[literal] && automata[literal] <= 0) {
                automata[literal]++;
            }
        }
    }

    /// The rules that say something, by class.
    List<Rule> rules() {
        var rules = new ArrayList<Rule>();
        for (int kind = 0; kind < state.length; kind++) {
            for (int rule = 0; rule < settings.rules(); rule++) {
                var automata = state[kind][rule];
                var inside =
                        IntStream.range(0, literals).filter(i -> automata[i] > 0).boxed().toList();
                if (!inside.isEmpty()) {
                    rules.add(new Rule(kind, rule % 2 == 0, inside));
                }
            }
        }
        rules.sort(Comparator.comparingInt(Rule::kind));
        return List.copyOf(rules);
    }

    /// Votes for each class.
    static double[] votes(List<Rule> rules, boolean[] truth, int classes) {
        var votes = new double[classes];
        for (var rule : rules) {
            if (rule.holds(truth)) {
                votes[rule.kind()] += rule.inFavour() ? 1 : -1;
            }
        }
        return votes;
    }
}
