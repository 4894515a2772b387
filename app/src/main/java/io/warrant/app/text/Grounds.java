package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// An argument's warrants, sorted by what they do.
public final class Grounds {

    /// Below this a ground moves nobody; the factor is 1.05.
    private static final double NOTABLE = Math.log(1.05);

    private static final Comparator<Warrant> STRONGEST =
            Comparator.comparingDouble(warrant -> -Math.abs(warrant.ratio().ln()));

    private Grounds() {}

    /// What speaks for the claim, the strongest first; equals in the order of the case. Criteria
    /// are told apart, see [CriterionWords].
    public static List<Warrant> supporting(Argument argument) {
        return sorted(
                argument, warrant -> !isCriterion(warrant) && warrant.ratio().ln() >= NOTABLE);
    }

    private static boolean isCriterion(Warrant warrant) {
        return warrant instanceof Warrant.ByCriterion;
    }

    /// What speaks against the claim and isn't simply unexplained, the strongest first.
    public static List<Warrant> opposing(Argument argument) {
        var unexplained = unexplained(argument);
        return sorted(
                argument,
                warrant ->
                        !isCriterion(warrant)
                                && warrant.ratio().ln() <= -NOTABLE
                                && !(warrant.ground() instanceof Finding.Observed observed
                                        && unexplained.contains(observed)));
    }

    /// All warrants, the strongest first.
    public static List<Warrant> all(Argument argument) {
        return sorted(argument, _ -> true);
    }

    /// The findings that the disease leaves unexplained, in the order of the argument.
    public static List<Finding.Observed> unexplained(Argument argument) {
        return argument.rebuttals().stream()
                .filter(Rebuttal.Unexplained.class::isInstance)
                .map(rebuttal -> ((Rebuttal.Unexplained) rebuttal).finding())
                .toList();
    }

    /// The rivals named, in the order of the argument.
    public static List<Rebuttal.Rival> rivals(Argument argument) {
        return argument.rebuttals().stream()
                .filter(Rebuttal.Rival.class::isInstance)
                .map(Rebuttal.Rival.class::cast)
                .toList();
    }

    private static List<Warrant> sorted(Argument argument, Predicate<Warrant> kept) {
        return argument.warrants().stream().filter(kept).sorted(STRONGEST).toList();
    }
}
