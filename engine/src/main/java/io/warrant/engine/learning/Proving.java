package io.warrant.engine.learning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.reasoning.Reasoner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Tells how good parameters are: the mean reciprocal rank of the right diagnosis over solved cases
/// that were not learned from. A case of a publication with n cases weighs one over the root of n,
/// so that a few large papers don't decide. Diseases that the knowledge lacks count nothing.
public final class Proving {

    /// The part that is held out; the others are chosen on.
    private static final int HELD_OUT = CrossValidation.FOLDS - 1;

    private final KnowledgeBase base;
    private final List<SolvedCase> cases;
    private final int[] parts;
    private final double[] weights;
    private final List<Reasoner> reasoners = new ArrayList<>();

    Proving(KnowledgeBase base) {
        this.base = base;
        cases = List.copyOf(base.solved());
        parts = Folds.of(cases, CrossValidation.FOLDS);
        var sizes = new TreeMap<String, Integer>();
        cases.forEach(one -> sizes.merge(one.reference(), 1, Integer::sum));
        weights = cases.stream().mapToDouble(one -> weight(one, sizes)).toArray();
    }

    private static double weight(SolvedCase one, Map<String, Integer> sizes) {
        boolean empty = one.observed().isEmpty() && one.excluded().isEmpty();
        return empty ? 0 : 1 / Math.sqrt(sizes.getOrDefault(one.reference(), 1));
    }

    /// @param chosenOn mean reciprocal rank, from 0 to 1, where values are chosen
    /// @param heldOut the same on publications that had no say
    public record Score(double chosenOn, double heldOut) {}

    int cases(boolean heldOut) {
        return (int) IntStream.of(parts).filter(part -> (part == HELD_OUT) == heldOut).count();
    }

    int publications(boolean heldOut) {
        return (int)
                IntStream.range(0, parts.length)
                        .filter(at -> (parts[at] == HELD_OUT) == heldOut)
                        .mapToObj(at -> cases.get(at).reference())
                        .distinct()
                        .count();
    }

    /// Learns each part's training cases, with what parameters say of frequencies.
    void compile(Parameters parameters) {
        reasoners.clear();
        for (int part = 0; part < CrossValidation.FOLDS; part++) {
            int tested = part;
            // The part held out must not teach those that are chosen on.
            var training =
                    IntStream.range(0, parts.length)
                            .filter(at -> parts[at] != tested && parts[at] != HELD_OUT)
                            .mapToObj(cases::get)
                            .toList();
            var learned = KnowledgeBase.of(Learning.learn(base, training, parameters));
            reasoners.add(Reasoner.of(learned, "part " + part, ""));
        }
    }

    double chosenOn(Parameters parameters) {
        double sum = 0;
        double weight = 0;
        for (int part = 0; part < HELD_OUT; part++) {
            sum += sum(part, parameters);
            weight += weight(part);
        }
        return sum / weight;
    }

    Score all(Parameters parameters) {
        return new Score(chosenOn(parameters), sum(HELD_OUT, parameters) / weight(HELD_OUT));
    }

    private double weight(int part) {
        return IntStream.range(0, parts.length)
                .filter(at -> parts[at] == part)
                .mapToDouble(at -> weights[at])
                .sum();
    }

    private double sum(int part, Parameters parameters) {
        var reasoner = reasoners.get(part).with(parameters);
        var ranks = new double[parts.length];
        IntStream.range(0, parts.length)
                .parallel()
                .filter(at -> parts[at] == part && weights[at] > 0)
                .forEach(at -> ranks[at] = weights[at] * reciprocal(reasoner, cases.get(at)));
        double sum = 0;
        for (double rank : ranks) {
            sum += rank;
        }
        return sum;
    }

    private static double reciprocal(Reasoner reasoner, SolvedCase one) {
        var ranking =
                reasoner.rankWithoutOwnPublications(
                        CrossValidation.asCase(one), Basis.Settings.USUAL);
        return ranking.contains(one.disease()) ? 1.0 / ranking.rank(one.disease()) : 0;
    }
}
