package io.warrant.bench.report;

import io.warrant.bench.metrics.Interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Horizontal bars of rates between 0 and 1 with their confidence intervals, as SVG that follows
/// the page's colours.
public final class BarPlot {

    private static final int ROW = 30;
    private static final int LEFT = 310;
    private static final int WIDTH = 420;

    private record Bar(String label, double rate, List<Interval> interval, String note) {}

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    public BarPlot(String title) {
        this.title = title;
    }

    /// @param note what stands behind the bar besides its percentage, such as the number of cases
    public BarPlot bar(String label, double rate, String note) {
        bars.add(new Bar(label, rate, List.of(), note));
        return this;
    }

    public BarPlot bar(String label, double rate, Interval interval, String note) {
        bars.add(new Bar(label, rate, List.of(interval), note));
        return this;
    }

    public String svg() {
        int height = bars.size() * ROW + 34;
        var out = new StringBuilder();
        out.append(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(LEFT + WIDTH + 150, height, Markup.escape(title)));
        for (int tick = 0; tick <= 100; tick += 20) {
            double x = LEFT + WIDTH * tick / 100.0;
            out.append(
                    line(x, 8, x, height - 24, "grid")
                            + "<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d %%</text>"
                                    .formatted(number(x), height - 8, tick));
        }
        for (int i = 0; i < bars.size(); i++) {
            out.append(row(bars.get(i), 10 + i * ROW));
        }
        return out.append("</svg>").toString();
    }

    private static String row(Bar bar, int y) {
        double width = Math.max(1, WIDTH * bar.rate());
        var out = new StringBuilder();
        out.append(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(LEFT - 10, y + 16, Markup.escape(clip(bar.label()))));
        out.append(
                "<rect class=\"bar\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"20\" rx=\"2\"/>"
                        .formatted(LEFT, y, number(width)));
        double right = LEFT + width;
        for (var interval : bar.interval()) {
            double low = LEFT + WIDTH * interval.low();
            double high = LEFT + WIDTH * interval.high();
            out.append(line(low, y + 10, high, y + 10, "whisker"));
            out.append(line(low, y + 5, low, y + 15, "whisker"));
            out.append(line(high, y + 5, high, y + 15, "whisker"));
            right = Math.max(right, high);
        }
        var text =
                "%s %%".formatted(percent(bar.rate()))
                        + (bar.note().isEmpty() ? "" : "  " + bar.note());
        return out.append(
                        "<text x=\"%s\" y=\"%d\">%s</text>"
                                .formatted(number(right + 8), y + 16, Markup.escape(text)))
                .toString();
    }

    private static String line(double x1, double y1, double x2, double y2, String kind) {
        return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(kind, number(x1), number(y1), number(x2), number(y2));
    }

    private static String clip(String label) {
        return label.length() <= 42 ? label : label.substring(0, 41) + "…";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String percent(double rate) {
        return String.format(Locale.ROOT, "%.1f", 100 * rate);
    }
}
