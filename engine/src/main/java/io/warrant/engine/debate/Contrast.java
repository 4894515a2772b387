package io.warrant.engine.debate;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.odds.LogRatio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// What tells one claim from another.
///
/// @param prior how many times likelier the first claim was before anything was known
/// @param parts each ground with how many times likelier it makes the first claim beside the other,
///   those that favour it most first. With the prior they multiply to the ratio of the two raw
///   posteriors
public record Contrast(LogRatio prior, List<Part> parts) {

    public Contrast {
        parts = List.copyOf(parts);
    }

    /// @param favour positive where the ground favours the first claim
    public record Part(Ground ground, LogRatio favour) {}

    public static Contrast between(Argument first, Argument other) {
        var sums = new LinkedHashMap<Ground, Double>();
        for (Warrant warrant : first.warrants()) {
            sums.merge(warrant.ground(), warrant.ratio().ln(), Double::sum);
        }
        for (Warrant warrant : other.warrants()) {
            sums.merge(warrant.ground(), -warrant.ratio().ln(), Double::sum);
        }
        var parts =
                sums.entrySet().stream()
                        .map(each -> new Part(each.getKey(), LogRatio.of(each.getValue())))
                        .sorted(Comparator.comparing(Part::favour).reversed())
                        .toList();
        return new Contrast(LogRatio.of(first.baseRate().ln() - other.baseRate().ln()), parts);
    }

    /// The first so many grounds that favour the first claim by a factor of 1.5 or more.
    public List<Part> telling(int most) {
        return parts.stream()
                .filter(part -> part.favour().ln() > Math.log(1.5))
                .limit(most)
                .toList();
    }
}
