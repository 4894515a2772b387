package io.warrant.app.text;

import io.warrant.engine.selection.Instrument;
import io.warrant.sources.selection.Offer;

import java.util.List;

/// Which guidelines and calculators are worth running for a patient, for a terminal.
public final class SelectionText {

    private static final int MISSING_SHOWN = 8;

    private final Lines lines;

    private SelectionText(Style style) {
        lines = new Lines(style);
    }

    /// @param offers the first ones, the best first
    /// @param all how many there are in all
    public static String render(List<Offer> offers, int all, Style style) {
        var text = new SelectionText(style);
        for (int at = 0; at < offers.size(); at++) {
            text.offer(at + 1, offers.get(at));
        }
        text.lines.blank();
        int more = all - offers.size();
        text.lines.add(
                "",
                all == 0
                        ? "Nothing known of the patient meets any guideline or calculator. Give"
                                + " findings or a record with values."
                        : more == 0
                                ? all + " in all."
                                : "And " + Figures.count(more, "other") + ": --limit shows more.");
        return text.lines.toString();
    }

    private void offer(int rank, Offer offer) {
        var instrument = offer.selection().instrument();
        if (rank > 1) {
            lines.blank();
        }
        lines.add(
                "",
                "    ",
                rank
                        + ". "
                        + lines.paint(Paint.NAME, instrument.name())
                        + "  "
                        + lines.paint(Paint.FAINT, instrument.id() + kind(instrument)));
        offer.known().forEach(this::known);
        for (var one : offer.open()) {
            lines.add(
                    "   ? ",
                    "       ",
                    one.label() + " stays open: " + one.reason() + ". Known: " + one.from() + ".");
        }
        missing(offer.missing());
        if (!offer.selection().others().isEmpty()) {
            lines.add(
                    "     ",
                    "       ",
                    "Of the same name: " + String.join(", ", offer.selection().others()) + ".");
        }
        why(offer);
        offer.result()
                .forEach(line ->
                        lines.add(
                                "   = ",
                                "       ",
                                line.name() + ": " + lines.paint(Paint.NAME, line.value())));
    }

    private static String kind(Instrument instrument) {
        return switch (instrument.kind()) {
            case GUIDELINE -> "";
            case CALCULATOR -> ", a calculator";
        };
    }

    private void known(Offer.Known one) {
        lines.add(
                "   + ",
                "       ",
                one.label()
                        + ": "
                        + one.value()
                        + ". From "
                        + one.from()
                        + "; by "
                        + one.by()
                        + ".");
    }

    private void missing(List<String> missing) {
        if (!missing.isEmpty()) {
            int more = missing.size() - MISSING_SHOWN;
            lines.add(
                    "   - ",
                    "       ",
                    "Missing: "
                            + String.join("; ", missing.stream().limit(MISSING_SHOWN).toList())
                            + (more > 0 ? "; and " + more + " more" : "")
                            + ".");
        }
    }

    private void why(Offer offer) {
        var selection = offer.selection();
        if (!selection.diseases().isEmpty()) {
            lines.add(
                    "     ",
                    "       ",
                    "About a leading disease: " + String.join("; ", selection.diseases()) + ".");
        }
        if (!selection.words().isEmpty()) {
            lines.add(
                    "     ",
                    "       ",
                    lines.paint(
                            Paint.FAINT,
                            "Words in common: " + String.join(", ", selection.words()) + "."));
        }
    }
}
