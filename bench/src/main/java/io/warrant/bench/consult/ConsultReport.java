package io.warrant.bench.consult;

import io.warrant.bench.report.LinePlot;
import io.warrant.bench.report.ReportPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Renders a [ConsultResult] as a page of plots and tables.
public final class ConsultReport {

    private static final int COST_POINTS = 30;

    private ConsultReport() {}

    public static String html(ConsultResult result) {
        var page =
                new ReportPage(
                        "How soon the right diagnosis comes up",
                        "%d simulated patients who present with %d finding%s, reasoned about with %s; the patient %s"
                                .formatted(
                                        result.cases(),
                                        result.choices().run().complaints(),
                                        result.choices().run().complaints() == 1 ? "" : "s",
                                        result.knowledge(),
                                        result.choices().manner().words()));
        for (int top : ConsultResult.TOPS) {
            byQuestions(page, result, top);
        }
        byCost(page, result, 10);
        page.heading("How questions were chosen")
                .table(
                        "Policies",
                        List.of("Policy", "chooses"),
                        result.choices().policies().stream()
                                .map(policy -> List.of(policy.toString(), policy.words()))
                                .toList());
        return page.html();
    }

    private static void byQuestions(ReportPage page, ConsultResult result, int top) {
        int most = result.choices().maxQuestions();
        double ceiling = result.ceiling(top).value();
        page.heading("Right diagnosis " + among(top) + ", by number of questions")
                .paragraph(
                        "With everything that the record tells: %s.".formatted(percent(ceiling)));
        var plot =
                new LinePlot(
                        "By questions",
                        new LinePlot.Axis("questions and tests", Math.max(1, most), ""),
                        "share found");
        for (var policy : result.choices().policies()) {
            var points = new ArrayList<LinePlot.Point>();
            for (int asked = 0; asked <= most; asked++) {
                int at = asked;
                double found = share(result, policy, one -> one.after(at), top);
                points.add(new LinePlot.Point((double) asked / Math.max(1, most), found, 0));
            }
            plot.series(policy.toString(), kind(result, policy), points);
        }
        plot.series("everything", "aid", level(ceiling));
        page.plot(plot);
        table(page, result, top);
    }

    private static String among(int top) {
        return top == 1 ? "first" : "among the first " + top;
    }

    private static void byCost(ReportPage page, ConsultResult result, int top) {
        double most =
                result.choices().policies().stream()
                        .mapToDouble(policy ->
                                result.of(policy).stream()
                                        .mapToDouble(one -> one.after(Integer.MAX_VALUE).cost())
                                        .average()
                                        .orElse(0))
                        .max()
                        .orElse(0);
        page.heading("Right diagnosis " + among(top) + ", by cost");
        var plot =
                new LinePlot(
                        "By cost", new LinePlot.Axis("units of cost", most, ""), "share found");
        for (var policy : result.choices().policies()) {
            var points = new ArrayList<LinePlot.Point>();
            for (int step = 0; step <= COST_POINTS; step++) {
                double spent = most * step / COST_POINTS;
                double found = share(result, policy, one -> one.at(spent), top);
                points.add(new LinePlot.Point((double) step / COST_POINTS, found, 0));
            }
            plot.series(policy.toString(), kind(result, policy), points);
        }
        plot.series("everything", "aid", level(result.ceiling(top).value()));
        page.plot(plot);
    }

    private static void table(ReportPage page, ConsultResult result, int top) {
        var marks = ConsultText.marks(result.choices().maxQuestions());
        var head = new ArrayList<>(List.of("after"));
        marks.forEach(mark -> head.add(Integer.toString(mark)));
        var rows = new ArrayList<List<String>>();
        for (var policy : result.choices().policies()) {
            var row = new ArrayList<>(List.of(policy.toString()));
            for (int mark : marks) {
                var found = result.found(policy, mark, top);
                row.add(
                        percent(found.value())
                                + " (%.0f–%.0f)"
                                        .formatted(
                                                100 * found.interval().low(),
                                                100 * found.interval().high()));
            }
            rows.add(row);
        }
        page.table("Share with the right diagnosis " + among(top), head, rows);
    }

    private static double share(
            ConsultResult result, PolicyKind policy, Function<Encounter, Moment> moment, int top) {
        return result.of(policy).stream()
                .mapToDouble(one -> moment.apply(one).rank() <= top ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<LinePlot.Point> level(double share) {
        return List.of(new LinePlot.Point(0, share, 0), new LinePlot.Point(1, share, 0));
    }

    private static String kind(ConsultResult result, PolicyKind policy) {
        int place = result.choices().policies().indexOf(policy);
        return place == 0 ? "main" : "rival" + place;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
