package io.warrant.ledger.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Cohen's kappa: agreement on the first diagnosis beyond what chance gives, when each side keeps
/// its habits. 1 is full agreement, 0 is chance. "No diagnosis" is an answer like any other.
///
/// @param value the kappa
/// @param interval by drawing cases again, with replacement; empty for fewer than two cases, or
///   where too many draws have no kappa
public record Kappa(double value, Optional<Interval> interval) {

    private static final int DRAWS = 2000;
    private static final int ENOUGH = 1900;
    private static final long SEED = 20261121;

    /// Empty where kappa isn't defined: nothing was judged, or both sides always said the same one
    /// thing, so that chance alone would agree.
    static Optional<Kappa> of(List<Comparison> comparisons) {
        return value(comparisons).map(value -> new Kappa(value, interval(comparisons)));
    }

    private static Optional<Double> value(List<Comparison> comparisons) {
        double n = comparisons.size();
        if (n == 0) {
            return Optional.empty();
        }
        var program = new HashMap<String, Integer>();
        var person = new HashMap<String, Integer>();
        int agreed = 0;
        for (var each : comparisons) {
            program.merge(each.program(), 1, Integer::sum);
            person.merge(each.person(), 1, Integer::sum);
            agreed += each.isAgreed() ? 1 : 0;
        }
        // In whole numbers, so that the order of the categories doesn't matter.
        long together = 0;
        for (var category : program.entrySet()) {
            together += (long) category.getValue() * person.getOrDefault(category.getKey(), 0);
        }
        double chance = together / (n * n);
        return chance == 1 ? Optional.empty() : Optional.of((agreed / n - chance) / (1 - chance));
    }

    private static Optional<Interval> interval(List<Comparison> comparisons) {
        var items = List.copyOf(byItem(comparisons).values());
        if (items.size() < 2) {
            return Optional.empty();
        }
        var random = new SplittableRandom(SEED);
        var drawn = new double[DRAWS];
        int defined = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<Comparison>();
            for (int i = 0; i < items.size(); i++) {
                sample.addAll(items.get(random.nextInt(items.size())));
            }
            var value = value(sample);
            if (value.isPresent()) {
                drawn[defined++] = value.get();
            }
        }
        if (defined < ENOUGH) {
            return Optional.empty();
        }
        var sorted = Arrays.copyOf(drawn, defined);
        Arrays.sort(sorted);
        return Optional.of(
                new Interval(sorted[(int) (0.025 * defined)], sorted[(int) (0.975 * defined) - 1]));
    }

    private static Map<String, List<Comparison>> byItem(List<Comparison> comparisons) {
        var items = new LinkedHashMap<String, List<Comparison>>();
        for (var each : comparisons) {
            items.computeIfAbsent(each.item(), _ -> new ArrayList<>()).add(each);
        }
        return items;
    }
}
