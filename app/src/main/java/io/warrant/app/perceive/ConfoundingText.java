package io.warrant.app.perceive;

import io.warrant.app.text.Lines;
import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Report;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which concepts go with an attribute, for a terminal.
final class ConfoundingText {

    private ConfoundingText() {}

    /// What switches a concept off, for a person to judge and to give a reason.
    ///
    /// @param model its name
    static String command(String model, String concept) {
        var named = concept.contains(" ") ? "\"" + concept + "\"" : concept;
        return "warrant perception rule " + model + " --without " + named + " --because \"…\"";
    }

    static void add(Lines lines, String model, Confounding confounding) {
        lines.blank().heading("Do concepts go with attributes?");
        lines.add(
                "  ",
                "Chance that, of two recordings of the same diagnosis, the one with the value shows"
                        + " more of the concept; a half where they don't go together.");
        confounding.ties().forEach(tie -> lines.add("  ", "      ", tie(tie)));
        if (!confounding.costs().isEmpty()) {
            lines.blank().heading("With a concept switched off");
            confounding.costs().forEach(cost -> lines.add("  ", "      ", cost(cost)));
        }
        var concepts = new TreeSet<String>();
        for (var tie : confounding.ties()) {
            if (tie.isConfounded()) {
                concepts.add(tie.concept());
            }
        }
        lines.blank();
        if (concepts.isEmpty() && !confounding.ties().isEmpty()) {
            lines.add("  ", "No concept goes with an attribute by more than chance.");
        }
        for (var concept : concepts) {
            lines.add(
                    "! ",
                    "  ",
                    "%s goes with %s among recordings of the same diagnosis. `%s` switches it off."
                            .formatted(
                                    concept,
                                    confounding.ties().stream()
                                            .filter(Confounding.Tie::isConfounded)
                                            .filter(tie -> tie.concept().equals(concept))
                                            .map(tie -> tie.group().attribute())
                                            .collect(Collectors.joining(" and ")),
                                    command(model, concept)));
        }
        confounding.notices().forEach(notice -> lines.add("! ", "  ", notice));
    }

    private static String tie(Confounding.Tie tie) {
        var group = tie.group();
        var measure = group.measure();
        return String.format(
                Locale.ROOT,
                "%s by %s: %s (%d) %.3f (%.3f to %.3f), by chance %.4f, of all %.4f%s",
                tie.concept(),
                group.attribute(),
                group.value(),
                group.count(),
                measure.value(),
                measure.interval().low(),
                measure.interval().high(),
                tie.chance(),
                tie.adjusted(),
                tie.isConfounded() ? ": confounded" : "");
    }

    private static String cost(Confounding.Cost cost) {
        return cost.without().stream()
                .map(ConfoundingText::number)
                .collect(Collectors.joining(", ", "without " + cost.concept() + ": ", ""));
    }

    private static String number(Report.Measure measure) {
        return String.format(
                Locale.ROOT,
                "%s %.3f (%.3f to %.3f)",
                measure.name(),
                measure.value(),
                measure.interval().low(),
                measure.interval().high());
    }
}
