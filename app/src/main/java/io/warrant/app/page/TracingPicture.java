package io.warrant.app.page;

import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Tracing;

import java.util.List;
import java.util.Locale;

/// Draws a tracing, a line for each lead, with the times that percepts rest on marked.
final class TracingPicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 64;

    private final Html html;

    TracingPicture(Html html) {
        this.html = html;
    }

    void draw(Tracing tracing, List<Percept> percepts) {
        double most = largest(tracing);
        html.open("div", "class", "tracing");
        for (int lead = 0; lead < tracing.leads().size(); lead++) {
            var name = tracing.leads().get(lead);
            html.open("div", "class", "lead").element("span", name, "class", "name");
            html.open(
                    "svg",
                    "viewBox",
                    "0 0 " + WIDTH + " " + HEIGHT,
                    "preserveAspectRatio",
                    "none",
                    "role",
                    "img",
                    "aria-label",
                    "Lead " + name);
            for (var percept : percepts) {
                mark(tracing, percept, name);
            }
            html.element("path", "", "d", path(tracing.samples()[lead], most), "class", "trace");
            html.close("svg").close("div");
        }
        html.close("div");
    }

    private static double largest(Tracing tracing) {
        double most = 1e-9;
        for (var lead : tracing.samples()) {
            for (float value : lead) {
                most = Float.isFinite(value) ? Math.max(most, Math.abs(value)) : most;
            }
        }
        return most;
    }

    private void mark(Tracing tracing, Percept percept, String lead) {
        if (percept.where() instanceof Where.Interval(var where, double from, double to)
                && where.equals(lead)) {
            html.open(
                    "rect",
                    "x",
                    number(WIDTH * from / tracing.seconds()),
                    "y",
                    "0",
                    "width",
                    number(WIDTH * Math.max(0.005, (to - from) / tracing.seconds())),
                    "height",
                    String.valueOf(HEIGHT),
                    "class",
                    "interval");
            html.element("title", percept.concept() + ": " + percept.because()).close("rect");
        }
    }

    /// No more points than can be seen.
    private static String path(float[] samples, double most) {
        var path = new StringBuilder();
        int step = Math.max(1, samples.length / (2 * WIDTH));
        boolean drawing = false;
        for (int at = 0; at < samples.length; at += step) {
            if (!Float.isFinite(samples[at])) {
                drawing = false;
                continue;
            }
            path.append(drawing ? 'L' : 'M')
                    .append(number((double) WIDTH * at / samples.length))
                    .append(' ')
                    .append(number(HEIGHT / 2.0 * (1 - samples[at] / most)));
            drawing = true;
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
