package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.report.BarPlot;
import io.warrant.bench.report.ReportPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Renders a [RankResult] as a page of plots and tables.
public final class RankReport {

    private static final String[] NAMES = {"top 1", "top 3", "top 5", "top 10", "top 20"};

    private RankReport() {}

    public static String html(RankResult result) {
        var page =
                new ReportPage(
                        "Where the right diagnosis stands",
                        "%d cases ranked among %d diseases with %s"
                                .formatted(
                                        result.outcomes().size(),
                                        result.candidates(),
                                        result.knowledge().name()));
        page.heading("Share of cases with the right diagnosis among the first")
                .paragraph(
                        "Over all cases: %s %% of them have a diagnosis that the knowledge describes; the others"
                                        .formatted(percent(result.coverage()))
                                + " count as missed. Whiskers: 95 % intervals, drawn by"
                                + " publication. Ties are ranked pessimistically.")
                .plot(plot("Over all cases", result.overCases(result.outcomes())))
                .heading("The same where the knowledge describes the disease")
                .plot(plot("Over covered cases", result.overCases(result.covered())))
                .heading("The same with every disease weighing the same")
                .plot(plot("Over diseases", result.overDiseases(result.covered())));
        RankSections.training(page, result);
        RankSections.matchings(page, result);
        page.heading("Share of cases with it among the first 10, by number of observed findings")
                .plot(plot("Top 10 by findings", result.byFindings()));
        page.heading("Share of cases with it among the first 10, by organ system")
                .paragraph("A case counts in each system that one of its findings belongs to.")
                .plot(plot("Top 10 by organ system", result.bySystem()));
        speed(page, result);
        failures(page, result);
        basis(page, result);
        return page.html();
    }

    static BarPlot plot(String title, RankResult.Measured measured) {
        var plot = new BarPlot(title);
        var values = measured.rates().values();
        for (int i = 0; i < NAMES.length; i++) {
            if (measured.intervals().isEmpty()) {
                plot.bar(NAMES[i], values[i], "");
            } else {
                plot.bar(NAMES[i], values[i], measured.intervals().get(i), "");
            }
        }
        return plot;
    }

    private static BarPlot plot(String title, Map<String, Rates> groups) {
        var plot = new BarPlot(title);
        groups.forEach((name, rates) ->
                plot.bar(name.replaceAll("\\b0", ""), rates.top10(), "of " + rates.count()));
        return plot;
    }

    private static void speed(ReportPage page, RankResult result) {
        var latency = result.latency();
        page.heading("Speed")
                .table(
                        "Time for one case, on %d threads".formatted(result.choices().threads()),
                        List.of("", "value"),
                        List.of(
                                List.of("median", millis(latency.median())),
                                List.of("95th percentile", millis(latency.p95())),
                                List.of("99th percentile", millis(latency.p99())),
                                List.of("slowest", millis(latency.most())),
                                List.of(
                                        "cases per second",
                                        "%.0f".formatted(result.casesPerSecond()))));
    }

    private static void failures(ReportPage page, RankResult result) {
        page.heading("What was not measured")
                .paragraph(
                        "%d cases can't be measured, %d were left out for having fewer than %d observed findings; %d terms"
                                        .formatted(
                                                result.failures().size(),
                                                result.skipped(),
                                                result.choices().leastObserved(),
                                                result.unknownTerms())
                                + " are unknown to the ontology and were not used.");
        SortedMap<String, Integer> reasons = new TreeMap<>();
        result.failures().forEach(failed -> reasons.merge(failed.reason(), 1, Integer::sum));
        if (!reasons.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            reasons.forEach((reason, count) -> rows.add(List.of(reason, Integer.toString(count))));
            page.table("Reasons", List.of("Reason", "Cases"), rows);
        }
    }

    private static void basis(ReportPage page, RankResult result) {
        page.heading("How it was measured")
                .table(
                        "Settings",
                        List.of("", "value"),
                        List.of(
                                List.of("knowledge", result.knowledge().name()),
                                List.of("content hash", result.knowledge().fingerprint()),
                                List.of(
                                        "candidates",
                                        result.choices().settings().candidates().name()),
                                List.of("prior", result.choices().settings().prior().name()),
                                List.of("split", result.choices().splitting().words()),
                                List.of(
                                        "own publication's rows",
                                        result.choices().leaveOutPublication()
                                                ? "withheld"
                                                : "used"),
                                List.of("seed", Long.toString(result.choices().seed()))));
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.2f ms", value);
    }

    static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f", 100 * rate);
    }
}
