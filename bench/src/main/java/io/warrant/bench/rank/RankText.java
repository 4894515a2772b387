package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;

import java.util.Locale;
import java.util.Map;

/// Renders a [RankResult] as a short text for a terminal.
public final class RankText {

    private static final String[] NAMES = {"top 1", "top 3", "top 5", "top 10", "top 20", "MRR"};

    private RankText() {}

    public static String render(RankResult result) {
        var out = new StringBuilder();
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "%d cases, %d candidate diseases, knowledge %s",
                        result.outcomes().size(),
                        result.knowledge().candidates(),
                        result.knowledge().name()));
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "rows citing a case's own publication: %s",
                        result.choices().leaveOutPublication() ? "withheld" : "used"));
        line(out, "");
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "%-36s%s",
                        "",
                        String.join(
                                "",
                                java.util.Arrays.stream(NAMES).map("%-8s"::formatted).toList())));
        measured(out, "cases, unknown disease = missed", result.overCases(result.outcomes()));
        measured(out, "cases whose disease is known", result.overCases(result.covered()));
        measured(out, "diseases that are known", result.overDiseases(result.covered()));
        line(out, "");
        groups(out, "by observed findings", result.byFindings());
        line(out, "");
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "coverage %.1f %%; failed %d; left out %d; unknown terms %d",
                        100 * result.coverage(),
                        result.failures().size(),
                        result.skipped(),
                        result.unknownTerms()));
        result.failures().stream()
                .limit(10)
                .forEach(failed ->
                        line(
                                out,
                                String.format(
                                        Locale.ROOT,
                                        "  failed: %s: %s",
                                        failed.name(),
                                        failed.reason())));
        var latency = result.latency();
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "one case: median %.2f ms, 95 %% within %.2f ms; %.0f cases/s on %d"
                                + " threads",
                        latency.median(),
                        latency.p95(),
                        result.casesPerSecond(),
                        result.choices().threads()));
        return out.toString();
    }

    private static void measured(StringBuilder out, String label, RankResult.Measured measured) {
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "%-36s%s  n = %d",
                        label,
                        numbers(measured.rates()),
                        measured.rates().count()));
        if (!measured.intervals().isEmpty()) {
            var intervals = new StringBuilder();
            for (var interval : measured.intervals()) {
                intervals.append(
                        "%-8s"
                                .formatted(
                                        String.format(
                                                Locale.ROOT,
                                                "%.0f–%.0f",
                                                100 * interval.low(),
                                                100 * interval.high())));
            }
            line(out, String.format(Locale.ROOT, "%-36s%s", "  95 % interval", intervals));
        }
    }

    private static void groups(StringBuilder out, String title, Map<String, Rates> groups) {
        groups.forEach((name, rates) ->
                line(
                        out,
                        String.format(
                                Locale.ROOT,
                                "%-36s%s  n = %d",
                                title + " " + name,
                                numbers(rates),
                                rates.count())));
    }

    private static String numbers(Rates rates) {
        var out = new StringBuilder();
        for (double value : rates.values()) {
            out.append("%-8s".formatted(String.format(Locale.ROOT, "%.1f", 100 * value)));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
