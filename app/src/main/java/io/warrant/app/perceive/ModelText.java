package io.warrant.app.perceive;

import io.warrant.app.text.Lines;
import io.warrant.app.text.Paint;
import io.warrant.app.text.Style;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.intake.Tasks;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.Rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What models say of themselves, for a terminal.
public final class ModelText {

    private static final int HASH = 12;

    private ModelText() {}

    /// What can be learnt, and what was.
    public static String list(Shelf shelf, Style style) {
        var lines = new Lines(style);
        lines.heading("What can be learnt");
        for (var task : Tasks.all()) {
            lines.add("  ", "      ", lines.paint(Paint.NAME, task.name()) + "  " + task.about());
        }
        lines.blank().heading("Models");
        if (shelf.models().isEmpty()) {
            lines.add("  ", "None yet. `warrant perception train TASK --data FILE` makes one.");
        }
        for (var name : shelf.models()) {
            try {
                model(lines, name, shelf.card(name));
                rules(lines, shelf.rules(name));
            } catch (KnowledgeException e) {
                // The others are listed all the same.
                lines.add("  ", "      ", name + " can't be used: " + e.getMessage());
            }
        }
        return lines.toString();
    }

    /// One model.
    public static String one(String name, ModelCard card, Style style) {
        var lines = new Lines(style);
        model(lines, name, card);
        return lines.toString();
    }

    /// The rules of a model, and how well it does in folds with and without them.
    public static String rules(
            String name,
            List<String> concepts,
            Rules rules,
            List<Report.Measure> whole,
            List<Report.Measure> ruled,
            Style style) {
        var lines = new Lines(style);
        lines.heading(name);
        lines.add("  ", "Its answer rests on " + String.join(", ", concepts) + ".");
        rules(lines, rules);
        lines.blank();
        for (int at = 0; at < whole.size(); at++) {
            lines.add(
                    "  ",
                    "      ",
                    measure(whole.get(at))
                            + (rules.without().isEmpty()
                                    ? ""
                                    : "; by the rules " + interval(ruled.get(at))));
        }
        return lines.toString();
    }

    private static void rules(Lines lines, Rules rules) {
        for (var rule : rules.without()) {
            lines.add(
                    "      ",
                    "  ",
                    "By a rule the " + rule.concept() + " don't count: " + rule.because());
        }
    }

    private static String measure(Report.Measure measure) {
        return measure.name() + " " + interval(measure);
    }

    private static String interval(Report.Measure measure) {
        return String.format(
                Locale.ROOT,
                "%.3f (%.3f to %.3f)",
                measure.value(),
                measure.interval().low(),
                measure.interval().high());
    }

    private static void model(Lines lines, String name, ModelCard card) {
        lines.add("  ", "      ", lines.paint(Paint.NAME, name) + "  " + card.reads());
        lines.add(
                "      ",
                card.concepts().stream()
                        .map(concept ->
                                concept.name()
                                        + (concept.term().isEmpty()
                                                ? ""
                                                : " (" + concept.term() + ")"))
                        .collect(Collectors.joining("; ", "Looks for ", ".")));
        var made = card.made();
        lines.add(
                "      ",
                "Learnt from data "
                        + made.dataHash().substring(0, Math.min(HASH, made.dataHash().length()))
                        + ", seed "
                        + made.seed()
                        + ": "
                        + made.split());
        card.measured()
                .forEach((what, value) ->
                        lines.add(
                                "      ",
                                "  ",
                                String.format(Locale.ROOT, "%s %.3f", what, value)));
        lines.add("      ", card.licence());
    }
}
