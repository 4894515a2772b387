package io.warrant.app.perceive;

import io.warrant.app.text.Figures;
import io.warrant.app.text.Lines;
import io.warrant.app.text.Paint;
import io.warrant.app.text.Style;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Where;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What models see, in words.
public final class PerceptText {

    private static final int SHOWN = 3;

    private PerceptText() {}

    /// A part of a recording, such as `120,80 40×30` or `II 1.20–1.60 s`; empty for all of it.
    public static String where(Where where) {
        return switch (where) {
            case Where.Everywhere() -> "";
            case Where.Region(int x, int y, int width, int height) ->
                    x + "," + y + " " + width + "×" + height;
            case Where.Regions(var parts) -> regions(parts);
            case Where.Interval(var lead, double from, double to) ->
                    String.format(Locale.ROOT, "%s %.2f–%.2f s", lead, from, to);
            case Where.Column(var name, var value) -> name + " = " + value;
        };
    }

    /// The first few, and how many others there are.
    private static String regions(List<Where.Regions.Part> parts) {
        var first =
                parts.stream()
                        .limit(SHOWN)
                        .map(part -> where(part.region()))
                        .collect(Collectors.joining("; "));
        return parts.size() <= SHOWN
                ? first
                : first + " and " + (parts.size() - SHOWN) + " other places";
    }

    /// Recordings with what was seen in each.
    public static String render(List<Perceived> all, Style style) {
        var lines = new Lines(style);
        for (var one : all) {
            lines.heading(one.recording().document() + ", by " + one.model());
            switch (one.perception()) {
                case Perception.NotReadable(var because) -> {
                    lines.add("", "Not readable, so there are no findings:");
                    because.forEach(reason -> lines.add("  • ", "    ", reason));
                }
                case Perception.Perceived(var percepts, _, var notices, _) -> {
                    percepts.forEach(percept -> percept(lines, percept));
                    notices.forEach(notice -> lines.add("  ! ", "    ", notice));
                    report(lines, one.report());
                }
            }
            lines.blank();
        }
        lines.add("", "A model proposes, it doesn't diagnose. Not a medical device.");
        return lines.toString();
    }

    private static void report(Lines lines, List<ReportCheck.Sentence> report) {
        if (!report.isEmpty()) {
            lines.blank().add("", "The model's draft of a report, each sentence checked:");
        }
        for (var sentence : report) {
            lines.add("  " + mark(sentence.verdict()) + " ", "    ", words(sentence));
        }
    }

    /// A sentence with what the other evidence makes of it.
    public static String words(ReportCheck.Sentence sentence) {
        var by = sentence.because().isEmpty() ? "" : " by " + String.join(", ", sentence.because());
        return sentence.text()
                + " ("
                + sentence.verdict().name().toLowerCase(Locale.ROOT)
                + by
                + ")";
    }

    private static String mark(ReportCheck.Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "+";
            case CONTRADICTED -> "−";
            case UNVERIFIABLE -> "?";
        };
    }

    private static void percept(Lines lines, Percept percept) {
        var place = where(percept.where());
        lines.add(
                "  ",
                "      ",
                String.format(Locale.ROOT, "%6s  ", Figures.percent(percept.probability()))
                        + lines.paint(Paint.NAME, percept.concept())
                        + percept.term().map(term -> " (" + term + ")").orElse("")
                        + (place.isEmpty() ? "" : ", at " + place)
                        + ". "
                        + percept.because());
    }
}
