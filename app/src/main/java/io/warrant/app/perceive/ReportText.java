package io.warrant.app.perceive;

import io.warrant.app.text.Lines;
import io.warrant.app.text.Style;
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
        report.notices().forEach(notice -> lines.add("! ", "  ", notice));
        return lines.toString();
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
