package io.warrant.engine.debate;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a debate of a differential, by the rules of [Rule] and no others. What is preferred comes
/// from the differential's probabilities alone, so that the debate can't be at odds with the
/// engine.
public final class Opening {

    /// Grounds closer to neutral than this neither support nor attack.
    private static final double NEUTRAL = Math.log(1.05);

    private static final double MOST_MARGIN = 1e6;

    private final KnowledgeBase base;
    private final double margin;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private Opening(KnowledgeBase base, double margin) {
        this.base = base;
        this.margin = margin;
    }

    /// @param recorded the case as it was recorded, with entries that contradict each other
    /// @param margin see [Debate]; at least 1
    /// @throws ConfigurationException if the margin is below 1 or no number
    public static Debate of(
            Differential differential, Case recorded, KnowledgeBase base, double margin) {
        if (!(margin >= 1 && margin <= MOST_MARGIN)) {
            throw new ConfigurationException(
                    "A margin of "
                            + margin
                            + " makes no sense. Give how many times likelier a claim must be to be"
                            + " out of reach: a number from 1 to 1000000, such as 3.");
        }
        var opening = new Opening(base, margin);
        opening.positions(differential);
        opening.rivals();
        opening.points(differential.unlisted());
        opening.conflicts(differential.subject(), recorded);
        return new Debate(differential, margin, opening.nodes, opening.ties);
    }

    private void positions(Differential differential) {
        var arguments = new ArrayList<>(differential.arguments());
        int place = 0;
        double chance = differential.unlisted().qualifier().probability().value();
        while (place < arguments.size()
                && arguments.get(place).qualifier().probability().value() >= chance) {
            place++;
        }
        arguments.add(place, differential.unlisted());
        arguments.forEach(argument -> nodes.add(new Node.Position(argument)));
    }

    private void rivals() {
        int count = nodes.size();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                var first = argument(one);
                var second = argument(other);
                if (Kinship.of(first.claim(), second.claim(), base) == Kinship.NONE) {
                    ties.add(new Tie(one, other, Rule.RIVAL, !isOutOfReach(second, first)));
                    ties.add(new Tie(other, one, Rule.RIVAL, !isOutOfReach(first, second)));
                } else {
                    ties.add(new Tie(one, other, Rule.KIN, true));
                }
            }
        }
    }

    private Argument argument(int position) {
        return ((Node.Position) nodes.get(position)).argument();
    }

    /// Whether a claim is more than the margin times likelier than another.
    private boolean isOutOfReach(Argument claim, Argument other) {
        return ln(claim) - ln(other) > Math.log(margin) + 1e-9;
    }

    private static double ln(Argument argument) {
        double chance = argument.qualifier().probability().value();
        return Math.log(Math.max(chance, Double.MIN_NORMAL));
    }

    private void points(Argument unlisted) {
        int positions = nodes.size();
        for (int position = 0; position < positions; position++) {
            var argument = argument(position);
            var points = points(position, argument);
            boolean outweighed = argument.weight().opposes() && isOutOfReach(unlisted, argument);
            for (var point : points) {
                var rule = point.isAgainst() ? Rule.AGAINST : Rule.FOR;
                nodes.add(point);
                boolean prevails = !point.isAgainst() || outweighed;
                ties.add(new Tie(nodes.size() - 1, position, rule, prevails));
            }
        }
    }

    /// Those for the claim first; each side by its weight, the heaviest first.
    private static List<Node.Point> points(int position, Argument argument) {
        var rebuttals = new LinkedHashMap<Finding, Rebuttal>();
        for (var rebuttal : argument.rebuttals()) {
            switch (rebuttal) {
                case Rebuttal.HallmarkExcluded(var finding, _) -> rebuttals.put(finding, rebuttal);
                case Rebuttal.Unexplained(var finding) -> rebuttals.put(finding, rebuttal);
                case Rebuttal.Rival _ -> {}
            }
        }
        return argument.warrants().stream()
                .map(warrant -> new Node.Point(position, warrant, rebuttal(warrant, rebuttals)))
                .filter(point ->
                        point.rebuttal().isPresent()
                                || isSettled(point.warrant())
                                || Math.abs(point.warrant().ratio().ln()) >= NEUTRAL)
                .sorted(
                        Comparator.comparing(Node.Point::isAgainst)
                                .thenComparingDouble(
                                        point -> -Math.abs(point.warrant().ratio().ln())))
                .toList();
    }

    /// Whether it is a criterion that is met or can't be met, whatever that weighs.
    private static boolean isSettled(Warrant warrant) {
        return warrant instanceof Warrant.ByCriterion held
                && (held.standing() == Criterion.Standing.MET
                        || held.standing() == Criterion.Standing.NOT_MET);
    }

    private static Optional<Rebuttal> rebuttal(Warrant warrant, Map<Finding, Rebuttal> rebuttals) {
        return warrant.ground() instanceof Finding finding
                ? Optional.ofNullable(rebuttals.get(finding))
                : Optional.empty();
    }

    /// Exclusions that the engine didn't use because something observed refutes them.
    private void conflicts(Case used, Case recorded) {
        var places = new LinkedHashMap<Finding, Integer>();
        for (var finding : recorded.findings()) {
            if (finding instanceof Finding.Excluded excluded && !isUsed(excluded, used)) {
                for (var seen : used.findings()) {
                    if (seen instanceof Finding.Observed && refutes(seen, excluded)) {
                        int from = place(seen, places);
                        ties.add(new Tie(from, place(excluded, places), Rule.OBSERVED, true));
                    }
                }
            }
        }
    }

    private int place(Finding finding, Map<Finding, Integer> places) {
        return places.computeIfAbsent(
                finding,
                _ -> {
                    nodes.add(new Node.Recorded(finding));
                    return nodes.size() - 1;
                });
    }

    private boolean isUsed(Finding.Excluded finding, Case used) {
        int term = base.ontology().resolve(finding.term());
        return used.findings().stream()
                .anyMatch(each ->
                        each instanceof Finding.Excluded
                                && base.ontology().resolve(each.term()) == term);
    }

    private boolean refutes(Finding seen, Finding.Excluded excluded) {
        int term = base.ontology().resolve(excluded.term());
        int observed = base.ontology().resolve(seen.term());
        return term >= 0 && observed >= 0 && base.ontology().isA(observed, term);
    }
}
