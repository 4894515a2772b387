package io.warrant.bench.compare;

import io.warrant.bench.rank.RankResult;
import io.warrant.bench.rank.Variant;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.knowledge.Parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each part of the model is worth: the model as it is, against itself with one part switched
/// off.
public final class Ablation {

    /// The parts that can be switched off, and how.
    public static final List<Variant> PARTS =
            List.of(
                    off("exclusions", Parameter.EXCLUSION_WEIGHT),
                    off("onset", Parameter.ONSET_WEIGHT),
                    off("breadth", Parameter.BREADTH),
                    off("partial", Parameter.PARTIAL_DISCOUNT),
                    off("patients", Parameter.LIKENESS));

    private Ablation() {}

    private static Variant off(String name, Parameter weight) {
        return new Variant(name, Map.of(weight, 0.0));
    }

    /// The parts that are named, or all of them for `all`; in the order of [#PARTS].
    ///
    /// @throws ConfigurationException if a name isn't known
    public static List<Variant> parts(List<String> names) {
        for (var name : names) {
            if (!name.equals("all") && PARTS.stream().noneMatch(part -> part.name().equals(name))) {
                throw new ConfigurationException(
                        "'"
                                + name
                                + "' is no part that can be switched off. Choose all, or of: "
                                + PARTS.stream()
                                        .map(Variant::name)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
        return PARTS.stream()
                .filter(part -> names.contains("all") || names.contains(part.name()))
                .toList();
    }

    /// Each part's worth.
    ///
    /// @param whole the model as it is
    /// @param without the results without each part, in the order of `parts`
    public static List<Comparison> of(
            RankResult whole, List<Variant> parts, List<RankResult> without) {
        var base = RankRun.of("as it is", whole);
        var comparisons = new ArrayList<Comparison>();
        for (int i = 0; i < parts.size(); i++) {
            comparisons.add(
                    Comparison.of(
                            base,
                            RankRun.of("without " + parts.get(i).name(), without.get(i)),
                            whole.choices().seed()));
        }
        return comparisons;
    }
}
