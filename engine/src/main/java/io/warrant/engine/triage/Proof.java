package io.warrant.engine.triage;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How often the urgency of a labelled case is told from all the others.
///
/// @param named for each stated level, how often each level was named instead
public record Proof(SequencedMap<String, SequencedMap<String, Integer>> named) {

    /// The 97.5 % point of the normal distribution, for intervals of 95 %.
    private static final double Z = 1.959964;

    public Proof {
        var copy = new TreeMap<String, SequencedMap<String, Integer>>();
        named.forEach((level, by) ->
                copy.put(level, Collections.unmodifiableSequencedMap(new TreeMap<>(by))));
        named = Collections.unmodifiableSequencedMap(copy);
    }

    /// Tells each case from the others.
    public static Proof leavingOneOut(KnowledgeBase base, List<Labelled> labelled) {
        var named = new TreeMap<String, SequencedMap<String, Integer>>();
        for (int at = 0; at < labelled.size(); at++) {
            var others = new ArrayList<>(labelled);
            var tested = others.remove(at);
            var told = new UrgencyCounts(base, others).likeliest(tested.terms());
            named.computeIfAbsent(tested.level(), _ -> new TreeMap<>())
                    .merge(told, 1, Integer::sum);
        }
        return new Proof(named);
    }

    /// How many cases were told.
    public int cases() {
        return named.keySet().stream().mapToInt(this::cases).sum();
    }

    /// How many cases are labelled with a level.
    public int cases(String level) {
        return named.getOrDefault(level, new TreeMap<>()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// How many of them were told rightly.
    public int right() {
        return named.entrySet().stream()
                .mapToInt(entry -> entry.getValue().getOrDefault(entry.getKey(), 0))
                .sum();
    }

    /// The share that was told rightly.
    public double share() {
        return cases() == 0 ? 0 : (double) right() / cases();
    }

    /// The lower end of the share's 95 % interval (Wilson 1927).
    public double low() {
        return wilson(-1);
    }

    /// The upper end.
    public double high() {
        return wilson(1);
    }

    private double wilson(int sign) {
        int n = cases();
        if (n == 0) {
            return sign < 0 ? 0 : 1;
        }
        double p = share();
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return Math.clamp((middle + sign * half) / (1 + Z * Z / n), 0, 1);
    }

    /// The share of the commonest level: what is right by always naming it. Counted over all cases,
    /// since leaving one out of levels that are equally common would make this rule wrong each
    /// time.
    public double commonest() {
        int most = named.keySet().stream().mapToInt(this::cases).max().orElse(0);
        return cases() == 0 ? 1 : (double) most / cases();
    }

    /// Whether the rule is better than naming the commonest level: the whole interval lies above.
    public boolean isBetter() {
        return low() > commonest();
    }
}
