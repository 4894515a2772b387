package io.warrant.bench.calibration;

import io.warrant.bench.metrics.Reliability;
import io.warrant.bench.metrics.RiskCoverage;
import io.warrant.bench.report.BarPlot;
import io.warrant.bench.report.LinePlot;
import io.warrant.bench.report.ReportPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Renders a [CalibrationResult] as a page of plots and tables.
public final class CalibrationReport {

    private static final int CURVE_POINTS = 200;

    private static final int[] SIZES = {1, 3, 10, 30, 100, 999, Integer.MAX_VALUE};

    private CalibrationReport() {}

    public static String html(CalibrationResult result) {
        var all = result.judgements();
        var page =
                new ReportPage(
                        "What the probabilities are worth",
                        "%d cases whose disease is known, judged with %s"
                                .formatted(all.size(), result.circumstances().knowledge()));
        var calibrated = CalibrationResult.reliability(all, false);
        var raw = CalibrationResult.reliability(all, true);
        page.heading("Is the first claim right as often as it says?")
                .paragraph(
                        "Each point is a fifteenth of the scale; its area shows how many cases. On"
                                + " the diagonal, probabilities are worth what they say. Expected"
                                + " calibration error "
                                + number(calibrated.error())
                                + ", raw "
                                + number(raw.error())
                                + "; Brier score "
                                + number(calibrated.brier())
                                + ", raw "
                                + number(raw.brier())
                                + ".")
                .plot(diagram(calibrated, raw, all.size()))
                .table("Calibrated", List.of("stated", "right", "cases"), bins(calibrated));
        risk(page, result);
        sets(page, result);
        bands(page, result);
        page.heading("How it was measured")
                .paragraph(result.circumstances().split())
                .table(
                        "Knowledge",
                        List.of("", "value"),
                        List.of(
                                List.of("content hash", result.circumstances().fingerprint()),
                                List.of(
                                        "cases whose disease is unknown",
                                        Integer.toString(result.unknown()))));
        return page.html();
    }

    private static LinePlot diagram(Reliability calibrated, Reliability raw, int cases) {
        return new LinePlot("Reliability of the first claim", "probability stated", "share right")
                .series("as good as its word", "aid", line(List.of(0.0, 1.0)))
                .series("raw posterior", "other", points(raw, cases))
                .series("calibrated", "main", points(calibrated, cases));
    }

    private static List<LinePlot.Point> line(List<Double> at) {
        return at.stream().map(x -> new LinePlot.Point(x, x, 0)).toList();
    }

    private static List<LinePlot.Point> points(Reliability reliability, int cases) {
        return reliability.bins().stream()
                .map(bin ->
                        new LinePlot.Point(
                                bin.mean(),
                                bin.right(),
                                2 + 16 * Math.sqrt((double) bin.count() / cases)))
                .toList();
    }

    private static List<List<String>> bins(Reliability reliability) {
        return reliability.bins().stream()
                .map(bin ->
                        List.of(
                                percent(bin.mean()),
                                percent(bin.right()),
                                Integer.toString(bin.count())))
                .toList();
    }

    private static void risk(ReportPage page, CalibrationResult result) {
        var calibrated = result.riskCoverage(false);
        var raw = result.riskCoverage(true);
        page.heading("What declining buys")
                .paragraph(
                        "The share of first claims that are wrong, where only the surest cases are"
                                + " answered. Area under the curve "
                                + number(calibrated.area())
                                + "; raw "
                                + number(raw.area())
                                + "; ideal "
                                + number(calibrated.ideal())
                                + "; random "
                                + number(calibrated.random())
                                + ".")
                .plot(
                        new LinePlot("Risk and coverage", "share answered", "share wrong")
                                .series("raw posterior", "other", curve(raw))
                                .series("calibrated", "main", curve(calibrated)));
        var rows = new ArrayList<List<String>>();
        for (double coverage : List.of(0.5, 0.8, 0.9, 1.0)) {
            rows.add(
                    List.of(
                            percent(coverage),
                            percent(calibrated.errorAt(coverage)),
                            percent(raw.errorAt(coverage))));
        }
        page.table("Wrong among those answered", List.of("answered", "calibrated", "raw"), rows);
    }

    private static List<LinePlot.Point> curve(RiskCoverage risk) {
        var points = new ArrayList<LinePlot.Point>();
        for (int i = 1; i <= CURVE_POINTS; i++) {
            double share = (double) i / CURVE_POINTS;
            points.add(new LinePlot.Point(share, risk.errorAt(share), 0));
        }
        return points;
    }

    private static void sets(ReportPage page, CalibrationResult result) {
        var all = result.judgements();
        var plot = new BarPlot("Sizes of the likely sets");
        int from = 1;
        for (int to : SIZES) {
            int low = from;
            long count =
                    all.stream()
                            .filter(one -> one.set().size() >= low && one.set().size() <= to)
                            .count();
            var label =
                    to == Integer.MAX_VALUE
                            ? low + " and more"
                            : (low == to ? "1 disease" : low + " to " + to + " diseases");
            plot.bar(label, (double) count / all.size(), count + " cases");
            from = to == Integer.MAX_VALUE ? from : to + 1;
        }
        page.heading("How large the likely sets are")
                .paragraph(
                        "Asked to contain the right diagnosis in "
                                + percent(result.circumstances().settings().coverage())
                                + " of cases, they do in "
                                + percent(CalibrationResult.coverage(all))
                                + ". Median size "
                                + Math.round(CalibrationResult.medianSize(all))
                                + ".")
                .plot(plot);
    }

    private static void bands(ReportPage page, CalibrationResult result) {
        var rows = new ArrayList<List<String>>();
        result.byFindings()
                .forEach((band, some) ->
                        rows.add(
                                List.of(
                                        band.replaceAll("\\b0", ""),
                                        Integer.toString(some.size()),
                                        number(CalibrationResult.reliability(some, false).error()),
                                        number(CalibrationResult.reliability(some, true).error()),
                                        percent(CalibrationResult.coverage(some)),
                                        Long.toString(
                                                Math.round(CalibrationResult.medianSize(some))))));
        page.heading("By number of observed findings")
                .table(
                        "Calibration and sets",
                        List.of("findings", "cases", "error", "raw error", "coverage", "set size"),
                        rows);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
