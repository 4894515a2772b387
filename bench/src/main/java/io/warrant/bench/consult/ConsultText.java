package io.warrant.bench.consult;

import io.warrant.bench.differentials.DifferentialResult;
import io.warrant.bench.metrics.Measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// Renders a [ConsultResult] as a short text for a terminal.
public final class ConsultText {

    /// How likely the first claim is held where calibration is looked at.
    static final double SURE = 0.9;

    private final ConsultResult result;
    private final StringBuilder out = new StringBuilder();

    private ConsultText(ConsultResult result) {
        this.result = result;
    }

    public static String render(ConsultResult result) {
        var text = new ConsultText(result);
        text.head();
        text.curves(1);
        text.curves(10);
        text.reached();
        text.differentials();
        text.ends();
        text.paired();
        text.unmeasured();
        return text.out.toString();
    }

    /// The numbers of questions that curves are told at.
    static List<Integer> marks(int most) {
        var marks = new TreeSet<Integer>(List.of(0, most));
        for (int mark : new int[] {1, 2, 5, 10, 15, 20, 30}) {
            if (mark < most) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    private void head() {
        var run = result.choices().run();
        line(
                String.format(
                        Locale.ROOT,
                        "%d simulated patients who present with %d findings, knowledge %s",
                        result.cases(),
                        run.complaints(),
                        result.knowledge()));
        line(
                String.format(
                        Locale.ROOT,
                        "rows citing a case's own publication: %s; split: %s; seed %d",
                        result.choices().withheld() ? "withheld" : "used",
                        result.choices().splitting().words(),
                        run.seed()));
        line("the patient " + result.choices().manner().words());
    }

    private void curves(int top) {
        var marks = marks(result.choices().maxQuestions());
        line("");
        var head = new StringBuilder();
        marks.forEach(mark -> head.append(String.format(Locale.ROOT, "%8d", mark)));
        line(String.format(Locale.ROOT, "%-12s%s", "top " + top + " after", head));
        for (var policy : result.choices().policies()) {
            var row = new StringBuilder();
            for (int mark : marks) {
                row.append(percent(result.found(policy, mark, top).value()));
            }
            line(String.format(Locale.ROOT, "%-12s%s", policy, row));
        }
        line(String.format(Locale.ROOT, "%-12s%s", "everything", interval(result.ceiling(top))));
    }

    private void reached() {
        int most = result.choices().maxQuestions();
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "share of the full record's top 10 that is reached after %d",
                        most));
        for (var policy : result.choices().policies()) {
            line(
                    String.format(
                            Locale.ROOT,
                            "%-12s%s",
                            policy,
                            interval(result.reached(policy, most, 10))));
        }
    }

    private void differentials() {
        boolean headed = false;
        for (var policy : result.choices().policies()) {
            var judged = result.differentials(policy);
            if (judged.isEmpty()) {
                return;
            }
            if (!headed) {
                line("");
                line("whole differentials at the end, against those that the cases state, %");
                var names = new StringBuilder();
                DifferentialResult.NAMES.forEach(
                        name -> names.append(String.format(Locale.ROOT, "%8s", name)));
                line(String.format(Locale.ROOT, "%-12s%s", "", names));
                headed = true;
            }
            var row = new StringBuilder();
            judged.orElseThrow()
                    .values()
                    .forEach(value -> row.append(String.format(Locale.ROOT, "%8.1f", 100 * value)));
            line(String.format(Locale.ROOT, "%-12s%s", policy, row));
        }
    }

    private void ends() {
        int most = result.choices().maxQuestions();
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%-12s%9s%9s%9s%11s%11s%9s%9s",
                        "",
                        "answered",
                        "cost",
                        "of all",
                        "until 0.9",
                        "right then",
                        "error",
                        "ms"));
        for (var policy : result.choices().policies()) {
            double known = result.mean(policy, one -> (double) one.after(most).known()).value();
            double cost = result.mean(policy, one -> one.after(most).cost()).value();
            double full = result.mean(policy, one -> one.full().cost()).value();
            double until = result.mean(policy, one -> (double) one.questionsUntil(SURE)).value();
            double right =
                    result.mean(policy, one -> one.whenSure(SURE).rank() == 1 ? 1.0 : 0.0).value();
            line(
                    String.format(
                            Locale.ROOT,
                            "%-12s%9.1f%9.1f%9s%11.1f%11s%9.3f%9.1f",
                            policy,
                            known,
                            cost,
                            percent(full == 0 ? 0 : cost / full).strip(),
                            until,
                            percent(right).strip(),
                            result.reliability(policy, SURE).error(),
                            result.millis(policy)));
        }
        savings();
    }

    private void savings() {
        line("");
        line("cost when first within 2 points of the full record's top 1");
        for (var policy : result.choices().policies()) {
            var saving = result.saving(policy);
            if (saving.questions() < 0) {
                line(String.format(Locale.ROOT, "%-12snot reached", policy));
            } else {
                line(
                        String.format(
                                Locale.ROOT,
                                "%-12s%.1f after %d: %s of the cost of everything",
                                policy,
                                saving.cost(),
                                saving.questions(),
                                percent(saving.share()).strip()));
            }
        }
    }

    private void paired() {
        var policies = new ArrayList<>(result.choices().policies());
        var first = policies.removeFirst();
        if (policies.isEmpty()) {
            return;
        }
        int most = result.choices().maxQuestions();
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%s against the others on the same cases, top 10 after %d",
                        first,
                        most));
        for (var other : policies) {
            var ahead = result.ahead(first, other, most, 10);
            var test = result.test(first, other, most, 10);
            line(
                    String.format(
                            Locale.ROOT,
                            "%-12s%+6.1f points (%+.1f to %+.1f), McNemar p = %.2g",
                            other,
                            100 * ahead.value(),
                            100 * ahead.interval().low(),
                            100 * ahead.interval().high(),
                            test.p()));
        }
    }

    private void unmeasured() {
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%d cases have too few findings, %d can't be measured",
                        result.skipped(),
                        result.failures().size()));
    }

    private static String interval(Measured measured) {
        return String.format(
                Locale.ROOT,
                "%6.1f %% (%.1f to %.1f)",
                100 * measured.value(),
                100 * measured.interval().low(),
                100 * measured.interval().high());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%6.1f %%", 100 * share);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
