package io.warrant.app.text;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Warrant;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Criteria in sentences.
public final class CriterionWords {

    private static final int NAMED = 4;
    private static final int SHORTEST_CUT = 90;

    private CriterionWords() {}

    /// The criteria of a claim: met ones first, then in part, then unknown, then not met; equals in
    /// their order.
    public static List<Warrant.ByCriterion> of(Argument argument) {
        return argument.warrants().stream()
                .filter(Warrant.ByCriterion.class::isInstance)
                .map(Warrant.ByCriterion.class::cast)
                .sorted(Comparator.comparingInt(one -> place(one.standing())))
                .toList();
    }

    private static int place(Criterion.Standing standing) {
        return switch (standing) {
            case MET -> 0;
            case PARTLY_MET -> 1;
            case UNKNOWN -> 2;
            case NOT_MET -> 3;
        };
    }

    /// Such as `met`.
    public static String standing(Criterion.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case PARTLY_MET -> "met in part";
            case NOT_MET -> "not met";
            case UNKNOWN -> "unknown";
        };
    }

    /// How far it is met, with its result and by which inputs, without its name and weight.
    public static String tie(Criterion criterion) {
        var all = criterion.known().size() + criterion.missing().size();
        return standing(criterion.standing())
                + (criterion.result().isEmpty() ? "" : " (“" + criterion.result() + "”)")
                + ", by "
                + criterion.known().size()
                + " of "
                + all
                + " inputs: "
                + criterion.known().stream()
                        .map(known -> known.label() + " = " + known.value())
                        .collect(Collectors.joining("; "));
    }

    /// What would make it met, and what is missing; empty where nothing is missing or matters.
    public static String missing(Criterion criterion) {
        boolean settled =
                criterion.standing() == Criterion.Standing.MET
                        || criterion.standing() == Criterion.Standing.NOT_MET;
        if (criterion.missing().isEmpty() || settled) {
            return "";
        }
        var enough =
                criterion.missing().stream()
                        .filter(one -> !one.enough().isEmpty())
                        .map(one -> cut(one.label()) + " = " + one.enough())
                        .toList();
        if (!enough.isEmpty()) {
            return "Almost met; one of these would do: " + named(enough) + ".";
        }
        return "Missing: "
                + named(criterion.missing().stream().map(one -> cut(one.label())).toList())
                + ".";
    }

    /// What its result is worth, such as `its model states a sensitivity of 83 % …`.
    public static String worth(Warrant.ByCriterion warrant) {
        var accuracy = warrant.criterion().accuracy();
        if (accuracy.isEmpty()) {
            return warrant.standing() == Criterion.Standing.UNKNOWN
                    ? "no weight yet"
                    : "its model doesn’t say what that is worth, so it adds no weight";
        }
        var stated =
                "its model states a sensitivity of "
                        + Figures.percent(accuracy.get().sensitivity())
                        + " and a specificity of "
                        + Figures.percent(accuracy.get().specificity());
        if (warrant.criterion().ln() == 0) {
            return stated;
        }
        return warrant.ratio().ln() == 0
                ? stated + ", which the findings it rests on weigh already"
                : stated
                        + ", which beyond these findings counts as "
                        + Figures.factor(warrant.ratio());
    }

    /// The literature that the model cites, on one line.
    public static String references(Criterion criterion) {
        return criterion.guide().references().replaceAll("\\s+", " ").strip();
    }

    private static String named(List<String> all) {
        int more = all.size() - NAMED;
        return String.join("; ", all.subList(0, Math.min(NAMED, all.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static String cut(String label) {
        return label.length() <= SHORTEST_CUT
                ? label
                : label.substring(0, SHORTEST_CUT).strip() + "…";
    }
}
