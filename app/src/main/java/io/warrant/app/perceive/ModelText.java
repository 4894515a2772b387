package io.warrant.app.perceive;

import io.warrant.app.text.Lines;
import io.warrant.app.text.Paint;
import io.warrant.app.text.Style;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.intake.Tasks;
import io.warrant.perception.model.ModelCard;

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
        shelf.models().forEach(name -> model(lines, name, shelf.card(name)));
        return lines.toString();
    }

    /// One model.
    public static String one(String name, ModelCard card, Style style) {
        var lines = new Lines(style);
        model(lines, name, card);
        return lines.toString();
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
