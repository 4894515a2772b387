package io.warrant.bench.triage;

import io.warrant.bench.metrics.Interval;

import java.util.Locale;

/// Renders a [DangerResult] as a short text for a terminal.
public final class DangerText {

    private DangerText() {}

    public static String render(DangerResult result) {
        var out = new StringBuilder();
        var count = result.count();
        out.append(
                String.format(
                        Locale.ROOT,
                        "%d patients with one complaint, %d of them emergencies (%d more have no"
                                + " graded diagnosis), knowledge %s%n",
                        count.measured(),
                        count.emergencies(),
                        count.ungraded(),
                        result.knowledge()));
        out.append(
                String.format(
                        Locale.ROOT,
                        "an emergency is told from %.1f %% on (one missed is as bad as %.1f false"
                                + " alarms: assumed); 95 %% intervals, seed %d%n",
                        100 * result.choices().loss().threshold(),
                        result.choices().loss().missed(),
                        result.choices().seed()));
        out.append("each patient ").append(result.choices().manner().words()).append("\n\n");
        out.append(
                String.format(
                        Locale.ROOT,
                        "%-16s %-21s %-22s %-22s %-22s %s%n",
                        "questions about",
                        "AUC",
                        "sensitivity",
                        "specificity",
                        "sens. at spec. 90 %",
                        "Brier"));
        result.moments().forEach(moment -> row(moment, out));
        return out.toString();
    }

    private static void row(DangerResult.Moment moment, StringBuilder out) {
        var name =
                moment.questions() < 0
                        ? moment.policy()
                        : moment.questions() + " " + moment.policy();
        var values = moment.rates().values();
        var intervals = moment.intervals();
        out.append(
                String.format(
                        Locale.ROOT,
                        "%-16s %-21s %-22s %-22s %-22s %s%n",
                        name,
                        figure(values[0], intervals.get(0), "%.3f"),
                        percent(values[1], intervals.get(1)),
                        percent(values[2], intervals.get(2)),
                        percent(values[3], intervals.get(3)),
                        figure(values[4], intervals.get(4), "%.3f")));
    }

    private static String figure(double value, Interval interval, String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + "-" + format + ")",
                value,
                interval.low(),
                interval.high());
    }

    private static String percent(double value, Interval interval) {
        return figure(
                        100 * value,
                        new Interval(100 * interval.low(), 100 * interval.high()),
                        "%.1f")
                + " %";
    }
}
