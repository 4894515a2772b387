package io.warrant.app.perceive;

import io.warrant.app.text.Lines;
import io.warrant.app.text.Style;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;

import java.util.Locale;

/// What was measured of a model, for a terminal.
public final class ReportText {

    private ReportText() {}

    public static String render(Report report, Style style) {
        var lines = new Lines(style);
        lines.heading(report.task());
        lines.add("", report.data());
        lines.blank();
        report.measures().forEach(measure -> measure(lines, "  ", measure));
        report.reliability()
                .ifPresent(known ->
                        lines.add(
                                "  ",
                                String.format(
                                        Locale.ROOT,
                                        "calibration error %.3f (bins of equal size %.3f), Brier"
                                                + " %.3f",
                                        known.error(),
                                        known.errorEqualMass(),
                                        known.brier())));
        if (!report.groups().isEmpty()) {
            lines.blank().heading("By group");
        }
        for (var group : report.groups()) {
            measure(
                    lines,
                    String.format(
                            Locale.ROOT,
                            "  %s %s (%d): ",
                            group.attribute(),
                            group.value(),
                            group.count()),
                    group.measure());
        }
        report.confounding().ifPresent(known -> ConfoundingText.add(lines, report.task(), known));
        report.endurance().ifPresent(known -> endurance(lines, known));
        report.notices().forEach(notice -> lines.add("! ", "  ", notice));
        return lines.toString();
    }

    private static void endurance(Lines lines, Endurance known) {
        lines.blank().heading("One recording");
        lines.add(
                "  ",
                String.format(
                        Locale.ROOT,
                        "%s ms (median of %d), 95 of 100 take at most %s ms, on this machine",
                        milliseconds(known.pace().median()),
                        known.pace().count(),
                        milliseconds(known.pace().slow())));
        if (known.worse().isEmpty()) {
            return;
        }
        lines.blank().heading("Made worse on purpose");
        for (var worse : known.worse()) {
            lines.add("  ", "      ", worse(worse, known.pace().count()));
        }
    }

    private static String milliseconds(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f" : "%.0f", time);
    }

    private static String worse(Endurance.Worse worse, int count) {
        var how = worse.how().isEmpty() ? "as they are" : worse.how() + " " + worse.severity();
        var readable = String.format("%-15s readable %d of %d", how, worse.readable(), count);
        return worse.stated() == 0
                ? readable
                : String.format(
                        Locale.ROOT,
                        "%s, %d statements, right %.3f, stated %.3f",
                        readable,
                        worse.stated(),
                        worse.accuracy(),
                        worse.confidence());
    }

    private static void measure(Lines lines, String lead, Report.Measure measure) {
        lines.add(
                lead,
                "      ",
                String.format(
                        Locale.ROOT,
                        "%s %.3f (%.3f to %.3f)",
                        measure.name(),
                        measure.value(),
                        measure.interval().low(),
                        measure.interval().high()));
    }
}
