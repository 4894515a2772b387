package io.warrant.engine.fusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several sources on one finding, brought together in two ways that can be compared. Sources that
/// looked at different recordings are taken to be independent given the finding. Those that looked
/// at one recording aren't: together they count once, with the mean of their log odds.
///
/// @param opinions in the order in which they came
/// @param prior before any source was heard: the mean of the sources' own, in log odds
/// @param probability by Bayes's rule: the prior's odds times each recording's likelihood ratio
/// @param belief by Dempster's rule, which heeds no prior
/// @param conflict from 0 to 1: how much mass the opinions, each taken alone, lay on opposites
public record Fusion(
        List<Opinion> opinions, double prior, double probability, Belief belief, double conflict) {

    /// Above this, what the sources say together means little: look at each. Our choice.
    public static final double HIGH_CONFLICT = 0.5;

    public Fusion {
        opinions = List.copyOf(opinions);
    }

    /// @param opinions at least one
    public static Fusion of(List<Opinion> opinions) {
        var recordings = new LinkedHashMap<String, List<Opinion>>();
        for (var opinion : opinions) {
            recordings.computeIfAbsent(opinion.recording(), _ -> new ArrayList<>()).add(opinion);
        }
        double prior = 0;
        double moved = 0;
        var belief = Belief.NONE;
        for (var together : recordings.values()) {
            double ratio = together.stream().mapToDouble(Opinion::logRatio).average().orElse(0);
            moved += ratio;
            belief = belief.with(Belief.of(ratio));
            prior +=
                    together.stream()
                                    .mapToDouble(each -> Odds.log(each.prior()))
                                    .average()
                                    .orElse(0)
                            / recordings.size();
        }
        return new Fusion(
                opinions,
                Odds.probability(prior),
                Odds.probability(prior + moved),
                belief,
                conflict(opinions));
    }

    /// What Dempster's rule would drop over all opinions, which their order doesn't change.
    private static double conflict(List<Opinion> opinions) {
        double agreed = 1;
        var belief = Belief.NONE;
        for (var opinion : opinions) {
            var own = Belief.of(opinion.logRatio());
            agreed *= 1 - belief.conflict(own);
            belief = belief.with(own);
        }
        return 1 - agreed;
    }

    /// How far all sources together moved the odds from the prior's, as a log ratio.
    public double logRatio() {
        return Math.log(probability / (1 - probability)) - Math.log(prior / (1 - prior));
    }

    /// The recordings that several sources looked at, in order.
    public List<String> shared() {
        var times = new LinkedHashMap<String, Integer>();
        opinions.forEach(each -> times.merge(each.recording(), 1, Integer::sum));
        return times.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether a source told how common the finding was before it was heard.
    public boolean hasPrior() {
        return opinions.stream().anyMatch(each -> each.prior() != Opinion.NO_PRIOR);
    }

    /// Whether the sources point to opposite sides so clearly that one has to look at each.
    public boolean isDisputed() {
        return conflict > HIGH_CONFLICT;
    }

    /// How far all sources together are against something that is certain, from 0 to 1.
    public double against(boolean present) {
        return belief.conflict(Belief.certain(present));
    }
}
