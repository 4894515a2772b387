package io.warrant.bench.osce;

import io.warrant.bench.metrics.Measured;
import io.warrant.bench.osce.Turn.Phase;

import java.util.Locale;

/// Tells an [OsceResult] in words.
public final class OsceText {

    private final OsceResult result;
    private final StringBuilder out = new StringBuilder();

    private OsceText(OsceResult result) {
        this.result = result;
    }

    public static String render(OsceResult result) {
        var text = new OsceText(result);
        text.head();
        result.choices().policies().forEach(text::policy);
        text.pairs();
        text.unlisted();
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void head() {
        line(
                String.format(
                        Locale.ROOT,
                        "%d stations, reasoned about with %s; a budget of %.0f each.",
                        result.stations(),
                        result.knowledge(),
                        result.choices().budget()));
        line(
                String.format(
                        Locale.ROOT,
                        "The knowledge lists the right diagnosis of %d; only these can be found.",
                        result.listed()));
        line(
                String.format(
                        Locale.ROOT,
                        "\n%-12s %-15s %-22s %-22s %-22s",
                        "policy",
                        "",
                        "top 1",
                        "top 3",
                        "top 10"));
    }

    private void policy(OscePolicy policy) {
        if (policy != OscePolicy.EVERYTHING) {
            row(policy, "complaint", Phase.OPENING);
            row(policy, "and history", Phase.HISTORY);
            row(policy, "and examination", Phase.EXAMINATION);
        }
        row(policy, policy == OscePolicy.EVERYTHING ? "at once" : "in the end", Phase.TEST);
        var cost = result.mean(policy, _ -> true, course -> course.end().spent());
        var turns = result.mean(policy, _ -> true, OsceText::asked);
        var told = result.mean(policy, _ -> true, OsceText::told);
        var findings = result.mean(policy, _ -> true, course -> course.end().findings());
        line(
                String.format(
                        Locale.ROOT,
                        "%-12s cost %.1f in %.1f steps, of which %.1f revealed something; %.1f"
                                + " findings",
                        "",
                        cost.value(),
                        turns.value(),
                        told.value(),
                        findings.value()));
        line(String.format(Locale.ROOT, "%-12s (%s)", "", policy.words()));
    }

    private static double told(Course course) {
        return asked(course)
                - course.turns().stream()
                        .filter(OsceText::isAsked)
                        .filter(turn -> turn.revealed().isEmpty())
                        .count();
    }

    private static double asked(Course course) {
        return course.turns().stream().filter(OsceText::isAsked).count();
    }

    private static boolean isAsked(Turn turn) {
        return turn.phase() != Phase.OPENING && turn.phase() != Phase.TRIAGE;
    }

    private void row(OscePolicy policy, String name, Phase phase) {
        var cells = new StringBuilder();
        for (int top : OsceResult.TOPS) {
            var found = result.found(policy, course -> course.after(phase), top);
            cells.append(String.format(Locale.ROOT, " %-22s", percent(found)));
        }
        line(String.format(Locale.ROOT, "%-12s %-15s%s", policy, name, cells));
    }

    private void pairs() {
        var policies = result.choices().policies();
        for (var other : policies.subList(1, policies.size())) {
            var test = result.test(policies.getFirst(), other, 10);
            line(
                    String.format(
                            Locale.ROOT,
                            "\n"
                                    + "%s beside %s, top 10 in the end: %d only the first finds, %d"
                                    + " only the other; p = %.2f (McNemar)",
                            policies.getFirst(),
                            other,
                            test.onlyA(),
                            test.onlyB(),
                            test.p()));
        }
    }

    /// Whether it is sure of what can't be right, which is worse than not finding what is.
    private void unlisted() {
        double confidence = result.choices().settings().confidence();
        for (var policy : result.choices().policies()) {
            var wrong =
                    result.mean(
                            policy,
                            _ -> true,
                            course ->
                                    course.end().sure() >= OsceResult.SURE
                                                    && course.end().rank() > 1
                                            ? 1
                                            : 0);
            var right =
                    result.mean(
                            policy,
                            _ -> true,
                            course ->
                                    course.end().sure() >= OsceResult.SURE
                                                    && course.end().rank() == 1
                                            ? 1
                                            : 0);
            var silent =
                    result.mean(
                            policy,
                            course -> !course.isListed(),
                            course -> course.end().sure() < confidence ? 1 : 0);
            line(
                    String.format(
                            Locale.ROOT,
                            "\n"
                                    + "%s, of all stations: held for sure (90 %%) and right %s, and"
                                    + " wrong %s; abstains on %s of those it can't know",
                            policy,
                            percent(right),
                            percent(wrong),
                            percent(silent)));
        }
    }

    private static String percent(Measured measured) {
        return String.format(
                Locale.ROOT,
                "%.1f %% (%.0f–%.0f)",
                100 * measured.value(),
                100 * measured.interval().low(),
                100 * measured.interval().high());
    }
}
