package io.warrant.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Curves and points over two axes, as SVG that follows the page's colours. The one upward goes
/// from 0 to 1; so does the one across, unless it is an [Axis] of its own.
public final class LinePlot {

    private static final int LEFT = 70;
    private static final int TOP = 14;
    private static final int SIDE = 380;
    private static final int KEY = LEFT + SIDE + 30;

    /// A point; `size` is its radius in pixels, 0 for none.
    public record Point(double x, double y, double size) {}

    /// What is measured from left to right.
    ///
    /// @param most where it ends; points are given as shares of it
    /// @param unit what stands behind its numbers, such as ` %`
    public record Axis(String name, double most, String unit) {}

    private record Series(String name, String kind, List<Point> points) {}

    private final String title;
    private final Axis across;
    private final String up;
    private final List<Series> all = new ArrayList<>();

    /// @param across what is measured from left to right, as a share
    /// @param up what is measured upward
    public LinePlot(String title, String across, String up) {
        this(title, new Axis(across, 100, " %"), up);
    }

    public LinePlot(String title, Axis across, String up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    /// @param kind how it is drawn: `main`, `other`, `aid`, or `rival1` to `rival7`, each with a
    ///   colour and a pattern of its own
    public LinePlot series(String name, String kind, List<Point> points) {
        all.add(new Series(name, kind, List.copyOf(points)));
        return this;
    }

    public String svg() {
        var out = new StringBuilder();
        out.append(
                "<svg class=\"square\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(KEY + 210, TOP + SIDE + 54, Markup.escape(title)));
        for (int tick = 0; tick <= 100; tick += 20) {
            double y = y(tick / 100.0);
            out.append(
                            "<path class=\"grid\" d=\"M%d %s H%d\"/>"
                                    .formatted(LEFT, number(y), LEFT + SIDE))
                    .append(tick(LEFT - 8, y + 4, "end", tick + " %"));
        }
        double step = step(across.most());
        for (int at = 0; at * step <= across.most() * (1 + 1e-9); at++) {
            double x = x(at * step / across.most());
            out.append(
                            "<path class=\"grid\" d=\"M%s %d V%d\"/>"
                                    .formatted(number(x), TOP, TOP + SIDE))
                    .append(tick(x, TOP + SIDE + 20, "middle", rounded(at * step) + across.unit()));
        }
        out.append(text(LEFT + SIDE / 2.0, TOP + SIDE + 44, "middle", across.name()));
        out.append(
                "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">%s</text>"
                        .formatted(TOP + SIDE / 2, Markup.escape(up)));
        for (int i = 0; i < all.size(); i++) {
            out.append(series(all.get(i)));
            out.append(
                    "<path class=\"line %s\" d=\"M%d %d h28\"/>"
                            .formatted(all.get(i).kind(), KEY, TOP + 14 + 24 * i));
            out.append(text(KEY + 36, TOP + 19 + 24 * i, "start", all.get(i).name()));
        }
        return out.append("</svg>").toString();
    }

    /// The distance of ticks on an axis: 1, 2 or 5 times a power of ten, for at most seven of them.
    private static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)) - 1);
        for (double times : new double[] {1, 2, 5, 10}) {
            if (most / (power * times) <= 6) {
                return power * times;
            }
        }
        return power * 20;
    }

    private static String rounded(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String tick(double x, double y, String anchor, String words) {
        return "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, Markup.escape(words));
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, Markup.escape(text));
    }

    private static String series(Series series) {
        var path = new StringBuilder();
        var dots = new StringBuilder();
        for (var point : series.points()) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(number(x(point.x())))
                    .append(' ')
                    .append(number(y(point.y())));
            if (point.size() > 0) {
                dots.append(
                        "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                                .formatted(
                                        series.kind(),
                                        number(x(point.x())),
                                        number(y(point.y())),
                                        number(point.size())));
            }
        }
        return "<path class=\"line %s\" d=\"%s\"/>%s".formatted(series.kind(), path, dots);
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
