package io.warrant.app.text;

import io.warrant.sources.guidelines.ModelTests.Result;
import io.warrant.sources.guidelines.ModelTests.Verdict;
import io.warrant.sources.guidelines.TestReport;

import java.util.Locale;

/// How the tests of guidelines went, for a terminal.
public final class GuidelineTestText {

    private GuidelineTestText() {}

    public static String render(TestReport report, Style style) {
        var lines = new Lines(style);
        report.byModel()
                .forEach((model, results) -> {
                    long failed =
                            results.stream()
                                    .filter(one -> one.counts() && one.verdict() != Verdict.PASSED)
                                    .count();
                    if (failed > 0) {
                        lines.add(
                                "",
                                lines.paint(Paint.NAME, model)
                                        + ": "
                                        + failed
                                        + " of "
                                        + Figures.count(results.size(), "test")
                                        + " not passed");
                        results.stream()
                                .filter(one -> one.counts() && one.verdict() != Verdict.PASSED)
                                .forEach(one -> failure(lines, one));
                    }
                });
        report.unread().forEach(one -> lines.add("", "    ", "Not read: " + one));
        total(lines, report);
        return lines.toString();
    }

    private static void failure(Lines lines, Result result) {
        lines.add("  ", "      ", result.id() + ": " + result.verdict().words());
        for (var miss : result.misses()) {
            lines.add(
                    "      ",
                    "        ",
                    miss.element()
                            + ": expected "
                            + miss.expected().strip()
                            + ", got "
                            + miss.actual().strip());
        }
        result.faults().forEach(fault -> lines.add("      ", "        ", fault));
    }

    private static void total(Lines lines, TestReport report) {
        lines.blank();
        lines.heading("In all");
        for (var verdict : Verdict.values()) {
            long count = report.count(verdict);
            if (count > 0) {
                lines.add(String.format(Locale.ROOT, "  %6d  ", count), verdict.words());
            }
        }
        lines.add(
                "",
                String.format(
                        Locale.ROOT,
                        "%d of %d tests that expect something passed (%.1f %%), of %d models.",
                        report.count(Verdict.PASSED),
                        report.counting(),
                        100 * report.share(),
                        report.byModel().size()));
        lines.add(
                "",
                String.format(
                        Locale.ROOT,
                        "One run of a model takes %.4f ms (median), 95 %% within %.4f ms.",
                        1000 * report.duration(0.5),
                        1000 * report.duration(0.95)));
    }
}
