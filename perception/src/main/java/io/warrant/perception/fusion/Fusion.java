package io.warrant.perception.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Several sources on one finding, brought together in two ways that can be compared.
///
/// @param belief by Dempster's rule
/// @param bayesian probability from the prior and each source's likelihood ratio, as if the sources
///   were independent given the finding
/// @param conflict from 0 to 1: the mass that Dempster's rule had to drop over all sources
/// @param notices what the reader should know of a conflict and of a disagreement of the two ways
public record Fusion(Belief belief, double bayesian, double conflict, List<String> notices) {

    /// Above this, what the sources say together means little.
    public static final double HIGH_CONFLICT = 0.5;

    /// The two ways differ clearly.
    private static final double APART = 0.2;

    /// No source is surer than this, or its likelihood ratio would be infinite.
    private static final double SUREST = 0.001;

    public Fusion {
        notices = List.copyOf(notices);
    }

    /// @param prior probability of the finding before any source is heard, on which the sources'
    ///   probabilities were calibrated
    public static Fusion of(List<Opinion> opinions, double prior) {
        var belief = Belief.NONE;
        double agreed = 1;
        double logOdds = logOdds(prior);
        for (var opinion : opinions) {
            agreed *= 1 - belief.conflict(opinion.belief());
            belief = belief.with(opinion.belief());
            // A source's odds over the prior's are its likelihood ratio; trust tempers it.
            logOdds += opinion.reliability() * (logOdds(opinion.probability()) - logOdds(prior));
        }
        double bayesian = 1 / (1 + Math.exp(-logOdds));
        return new Fusion(
                belief, bayesian, 1 - agreed, notices(opinions, 1 - agreed, belief, bayesian));
    }

    private static double logOdds(double probability) {
        double bounded = Math.clamp(probability, SUREST, 1 - SUREST);
        return Math.log(bounded / (1 - bounded));
    }

    private static List<String> notices(
            List<Opinion> opinions, double conflict, Belief belief, double bayesian) {
        var notices = new ArrayList<String>();
        if (conflict > HIGH_CONFLICT) {
            notices.add(conflicting(opinions, conflict));
        }
        if (Math.abs(belief.probability() - bayesian) > APART) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "By belief the probability is %.2f, by Bayes's rule %.2f. Look at the"
                                    + " sources one by one.",
                            belief.probability(),
                            bayesian));
        }
        return notices;
    }

    /// Names the two sources that conflict most; the first such pair on a tie.
    private static String conflicting(List<Opinion> opinions, double conflict) {
        var one = opinions.getFirst();
        var other = opinions.getFirst();
        double most = -1;
        for (int i = 0; i < opinions.size(); i++) {
            for (int k = i + 1; k < opinions.size(); k++) {
                double pair = opinions.get(i).belief().conflict(opinions.get(k).belief());
                if (pair > most) {
                    most = pair;
                    one = opinions.get(i);
                    other = opinions.get(k);
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "The sources conflict (%.2f of 1), most of all %s (%.2f) and %s (%.2f).",
                conflict,
                one.source(),
                one.probability(),
                other.source(),
                other.probability());
    }
}
