package io.warrant.app.perceive;

import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Tracing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws a tracing as SVG on paper with squares, a line for each lead, and layers of the same size
/// to lay over it. Of a long tracing, the part around what is to be shown.
final class EcgPaper {

    private static final double LONGEST = 12;
    private static final double PART = 10;
    private static final int MARGIN = 56;
    private static final int RIGHT = 24;
    private static final int WIDTH = 1000;
    private static final int ROW = 72;
    private static final int FOOT = 30;

    /// Pixels.
    private static final double LEAST_SQUARE = 3;

    /// Pixels a millivolt, unless a lead needs more room.
    private static final double USUAL_GAIN = 32;

    private final Tracing tracing;
    private final double from;
    private final double seconds;
    private final double gain;
    private final double[] middle;

    private EcgPaper(Tracing tracing, double from, double seconds) {
        this.tracing = tracing;
        this.from = from;
        this.seconds = seconds;
        this.middle = new double[tracing.leads().size()];
        double most = 1e-6;
        for (int lead = 0; lead < middle.length; lead++) {
            var sorted = known(tracing.samples()[lead]);
            middle[lead] = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
            most =
                    sorted.length == 0
                            ? most
                            : Math.max(most, sorted[sorted.length - 1] - sorted[0]);
        }
        this.gain = Math.min(USUAL_GAIN, 2.2 * ROW / most);
    }

    static EcgPaper of(Tracing tracing, List<Percept> percepts) {
        if (tracing.seconds() <= LONGEST) {
            return new EcgPaper(tracing, 0, tracing.seconds());
        }
        double shown = 0;
        for (var percept : percepts) {
            if (percept.where() instanceof Where.Interval(_, double from, double to)
                    && to - from < PART) {
                shown = (from + to) / 2 - PART / 2;
                break;
            }
        }
        return new EcgPaper(tracing, Math.clamp(shown, 0, tracing.seconds() - PART), PART);
    }

    private static float[] known(float[] samples) {
        var known = new float[samples.length];
        int count = 0;
        for (float sample : samples) {
            if (Float.isFinite(sample)) {
                known[count++] = sample;
            }
        }
        var sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /// The tracing itself.
    byte[] image() {
        var svg = new Svg(MARGIN + WIDTH + RIGHT, height());
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        squares(svg);
        for (int lead = 0; lead < middle.length; lead++) {
            svg.append("<text x=\"6\" y=\"")
                    .append(Svg.number(row(lead) + 7))
                    .append("\" font-weight=\"600\">")
                    .append(Svg.escaped(tracing.leads().get(lead)))
                    .append("</text><path d=\"")
                    .append(path(lead, 0, tracing.length()))
                    .append("\" fill=\"none\" stroke=\"#111\" stroke-width=\"1.2\"/>");
        }
        for (int second = (int) Math.ceil(from); second <= from + seconds; second++) {
            svg.append("<text x=\"")
                    .append(Svg.number(x(second)))
                    .append("\" y=\"")
                    .append(height() - 7)
                    .append("\" text-anchor=\"middle\">")
                    .append(second)
                    .append(" s</text>");
        }
        return svg.bytes();
    }

    /// Large squares of 0.2 s and half a millivolt.
    private void squares(Svg svg) {
        svg.append("<path stroke=\"#f3c6c6\" stroke-width=\"0.8\" d=\"");
        for (int at = 0; at <= seconds * 5 + 1e-6; at++) {
            double x = MARGIN + WIDTH * at / (seconds * 5);
            svg.append("M").append(Svg.number(x)).append(" 0V").append(height() - FOOT);
        }
        // Of a lead that is no ECG the squares would be too small to be seen, and too many.
        double square = gain / 2 < LEAST_SQUARE ? height() : gain / 2;
        for (double y = 0; y <= height() - FOOT; y += square) {
            svg.append("M").append(MARGIN).append(" ").append(Svg.number(y));
            svg.append("H").append(MARGIN + WIDTH);
        }
        svg.append("\"/>");
    }

    /// The time that a percept rests on; empty where it rests on none, or on one that isn't shown.
    Optional<byte[]> interval(Where where, int colour) {
        if (!(where instanceof Where.Interval(var lead, double start, double stop))
                || stop < from
                || start > from + seconds) {
            return Optional.empty();
        }
        var names = tracing.leads().stream().map(String::toLowerCase).toList();
        int at = names.indexOf(lead.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Optional.empty();
        }
        double left = x(Math.max(start, from));
        double width = Math.max(4, x(Math.min(stop, from + seconds)) - left);
        var svg = new Svg(MARGIN + WIDTH + RIGHT, height());
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" rx=\"3\""
                                + " fill=\"#%06x\" fill-opacity=\"0.35\" stroke=\"#%06x\""
                                + " stroke-width=\"2\"/>",
                        left,
                        row(at) - ROW / 2.0,
                        width,
                        ROW,
                        colour,
                        colour));
        return Optional.of(svg.bytes());
    }

    /// A stroke behind the line, the stronger the more it moved the model.
    byte[] heat(Overlay overlay, int colour) {
        var svg = new Svg(MARGIN + WIDTH + RIGHT, height());
        int leads = Math.min(overlay.height(), middle.length);
        for (int lead = 0; lead < leads; lead++) {
            int at = 0;
            while (at < overlay.width()) {
                int level = level(overlay, lead, at);
                int to = at + 1;
                while (to < overlay.width() && level(overlay, lead, to) == level) {
                    to++;
                }
                if (level > 0) {
                    svg.append(
                            String.format(
                                    Locale.ROOT,
                                    "<path d=\"%s\" fill=\"none\" stroke=\"#%06x\""
                                            + " stroke-opacity=\"%.2f\" stroke-width=\"7\""
                                            + " stroke-linejoin=\"round\"/>",
                                    path(lead, at, Math.min(to + 1, tracing.length())),
                                    colour,
                                    0.2 * level));
                }
                at = to;
            }
        }
        return svg.bytes();
    }

    /// Four steps are enough for the eye.
    private static int level(Overlay overlay, int lead, int at) {
        return Math.round(4 * overlay.strength()[lead * overlay.width() + at]);
    }

    private int height() {
        return ROW * middle.length + FOOT;
    }

    private double row(int lead) {
        return ROW * (lead + 0.5);
    }

    private double x(double second) {
        return MARGIN + WIDTH * (second - from) / seconds;
    }

    private double y(int lead, float sample) {
        double y = row(lead) - gain * (sample - middle[lead]);
        return Math.clamp(y, 0, height() - FOOT);
    }

    /// Of samples that fall on one half of a pixel, the lowest and the highest, so that no peak is
    /// lost.
    private String path(int lead, int first, int last) {
        var samples = tracing.samples()[lead];
        int start = Math.max(first, (int) Math.floor(from * tracing.rate()));
        int stop = Math.min(last, (int) Math.ceil((from + seconds) * tracing.rate()));
        int step = Math.max(1, (int) (seconds * tracing.rate() / (2 * WIDTH)));
        var path = new StringBuilder();
        boolean drawing = false;
        for (int at = start; at < stop; at += step) {
            int low = -1;
            int high = -1;
            for (int i = at; i < Math.min(at + step, stop); i++) {
                if (Float.isFinite(samples[i])) {
                    low = low < 0 || samples[i] < samples[low] ? i : low;
                    high = high < 0 || samples[i] > samples[high] ? i : high;
                }
            }
            if (low < 0) {
                drawing = false;
                continue;
            }
            point(path, lead, Math.min(low, high), drawing);
            if (low != high) {
                point(path, lead, Math.max(low, high), true);
            }
            drawing = true;
        }
        return path.toString();
    }

    private void point(StringBuilder path, int lead, int at, boolean drawing) {
        path.append(drawing ? 'L' : 'M')
                .append(Svg.number(x(at / tracing.rate())))
                .append(' ')
                .append(Svg.number(y(lead, tracing.samples()[lead][at])));
    }
}
