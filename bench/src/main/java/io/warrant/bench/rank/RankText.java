package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Renders a [RankResult] as a short text for a terminal.
public final class RankText {

    private static final String[] NAMES = {"top 1", "top 3", "top 5", "top 10", "top 20", "MRR"};
    private static final int SHOWN = 10;

    private final RankResult result;
    private final StringBuilder out = new StringBuilder();

    private RankText(RankResult result) {
        this.result = result;
    }

    public static String render(RankResult result) {
        var text = new RankText(result);
        text.head();
        text.main();
        text.training();
        text.matchings();
        text.groups("by observed findings", result.byFindings());
        text.line("");
        text.unmeasured();
        text.speed();
        return text.out.toString();
    }

    private void head() {
        line(
                String.format(
                        Locale.ROOT,
                        "%d cases, %d candidate diseases, knowledge %s",
                        result.outcomes().size(),
                        result.candidates(),
                        result.knowledge().name()));
        line(
                String.format(
                        Locale.ROOT,
                        "rows citing a case's own publication: %s",
                        result.choices().leaveOutPublication() ? "withheld" : "used"));
        line(String.format(Locale.ROOT, "split: %s", result.choices().splitting().words()));
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%-36s%s",
                        "",
                        Arrays.stream(NAMES).map("%-8s"::formatted).collect(Collectors.joining())));
    }

    private void main() {
        measured("cases, unknown disease = missed", result.overCases(result.outcomes()));
        measured("cases whose disease is known", result.overCases(result.covered()));
        measured("diseases that are known", result.overDiseases(result.covered()));
        line("");
    }

    private void training() {
        result.byTraining()
                .forEach((group, outcomes) -> {
                    measured(label(group), result.overCases(outcomes));
                    measured("  over diseases", result.overDiseases(outcomes));
                });
        if (!result.byTraining().isEmpty()) {
            line("");
        }
    }

    static String label(String group) {
        return switch (group) {
            case "seen" -> "disease seen in training";
            case "rare" -> "  in 1 or 2 training cases";
            case "unseen" -> "disease not seen in training";
            default -> group;
        };
    }

    private void matchings() {
        for (var matching : Matching.values()) {
            measured("known, " + matching.words(), result.overCases(result.covered(), matching));
        }
        line("");
    }

    private void unmeasured() {
        line(
                String.format(
                        Locale.ROOT,
                        "coverage %.1f %%; not measurable %d; left out %d; unknown terms %d",
                        100 * result.coverage(),
                        result.failures().size(),
                        result.skipped(),
                        result.unknownTerms()));
        result.failures().stream()
                .limit(SHOWN)
                .forEach(failed ->
                        line(
                                String.format(
                                        Locale.ROOT,
                                        "  not measurable: %s: %s",
                                        failed.name(),
                                        failed.reason())));
        if (result.failures().size() > SHOWN) {
            line(
                    String.format(
                            Locale.ROOT,
                            "  and %d more, see --json",
                            result.failures().size() - SHOWN));
        }
    }

    private void speed() {
        var latency = result.latency();
        line(
                String.format(
                        Locale.ROOT,
                        "one case: median %.2f ms, 95 %% within %.2f ms; %.0f cases/s on %d"
                                + " threads",
                        latency.median(),
                        latency.p95(),
                        result.casesPerSecond(),
                        result.choices().threads()));
        if (result.choices().splitting().learns()) {
            result.passes()
                    .forEach(pass ->
                            line(
                                    String.format(
                                            Locale.ROOT,
                                            "fold %d: learned from %d cases in %.1f s, ranked %d in"
                                                    + " %.1f s",
                                            pass.number(),
                                            pass.learned(),
                                            pass.learningSeconds(),
                                            pass.tested(),
                                            pass.rankingSeconds())));
        }
    }

    private void measured(String label, RankResult.Measured measured) {
        line(
                String.format(
                        Locale.ROOT,
                        "%-36s%s  n = %d",
                        label,
                        numbers(measured.rates()),
                        measured.rates().count()));
        if (!measured.intervals().isEmpty()) {
            var intervals =
                    measured.intervals().stream()
                            .map(interval ->
                                    String.format(
                                            Locale.ROOT,
                                            "%-8s",
                                            "%.0f–%.0f"
                                                    .formatted(
                                                            100 * interval.low(),
                                                            100 * interval.high())))
                            .collect(Collectors.joining());
            line(String.format(Locale.ROOT, "%-36s%s", "  95 % interval", intervals));
        }
    }

    private void groups(String title, Map<String, Rates> groups) {
        groups.forEach((name, rates) ->
                line(
                        String.format(
                                Locale.ROOT,
                                "%-36s%s  n = %d",
                                title + " " + name,
                                numbers(rates),
                                rates.count())));
    }

    private static String numbers(Rates rates) {
        return Arrays.stream(rates.values())
                .mapToObj(
                        value -> "%-8s".formatted(String.format(Locale.ROOT, "%.1f", 100 * value)))
                .collect(Collectors.joining());
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
