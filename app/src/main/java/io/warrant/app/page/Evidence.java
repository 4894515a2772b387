package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What stands behind a warrant, gathered from it and its backing.
final class Evidence {

    private Evidence() {}

    /// The associations a warrant rests on, each once, its own before those of its backing.
    static List<Association> associations(Warrant warrant) {
        Map<Integer, Association> byIndex = new LinkedHashMap<>();
        for (var association : own(warrant)) {
            byIndex.putIfAbsent(association.index(), association);
        }
        for (var backing : warrant.backing()) {
            switch (backing) {
                case Backing.Literature(var association) ->
                        byIndex.putIfAbsent(association.index(), association);
                case Backing.Cohort cohort ->
                        byIndex.putIfAbsent(cohort.association().index(), cohort.association());
                case Backing.Assumption _ -> {}
            }
        }
        return List.copyOf(byIndex.values());
    }

    private static List<Association> own(Warrant warrant) {
        return switch (warrant) {
            case Warrant.Exact exact -> List.of(exact.association());
            case Warrant.Implied implied -> List.of(implied.association());
            case Warrant.Partial partial -> List.of(partial.association());
            case Warrant.Related related -> List.of(related.association());
            case Warrant.Coincidence _ -> List.of();
            case Warrant.BySex bySex -> List.of(bySex.association());
            case Warrant.ByAge byAge -> byAge.associations();
            case Warrant.ByOnset byOnset -> byOnset.associations();
            case Warrant.ByLikeness _, Warrant.ByCriterion _ -> List.of();
        };
    }

    /// The assumptions a warrant rests on, each once.
    static List<Backing.Assumption> assumptions(Warrant warrant) {
        return warrant.backing().stream()
                .filter(Backing.Assumption.class::isInstance)
                .map(Backing.Assumption.class::cast)
                .distinct()
                .toList();
    }

    /// The assumptions of several arguments, in the order of the parameters.
    static List<Backing.Assumption> assumptions(List<Argument> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument.warrants().stream())
                .flatMap(warrant -> assumptions(warrant).stream())
                .distinct()
                .sorted(
                        Comparator.comparing(Backing.Assumption::parameter)
                                .thenComparingDouble(Backing.Assumption::value))
                .toList();
    }

    /// What the rows cite, each once, in their order.
    static List<String> citations(List<Association> associations) {
        var found = new LinkedHashSet<String>();
        for (var association : associations) {
            for (var row : association.statements()) {
                found.addAll(references(row.citation().reference()));
            }
        }
        return new ArrayList<>(found);
    }

    /// The references in a row's field, which may name several.
    static List<String> references(String field) {
        return List.of(field.split("[;|,\\s]+")).stream().filter(one -> !one.isEmpty()).toList();
    }

    /// Strongest first, whichever way it points; equals stay in the order of the case.
    static List<Warrant> byWeight(List<Warrant> warrants) {
        return warrants.stream()
                .sorted(Comparator.comparingDouble(warrant -> -Math.abs(warrant.ratio().ln())))
                .toList();
    }

    /// Whether a ratio is too close to 1 to be worth a word.
    static boolean isNeutral(LogRatio ratio) {
        return Strength.of(ratio) == Strength.NEUTRAL;
    }
}
