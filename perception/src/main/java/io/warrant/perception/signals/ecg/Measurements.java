package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.List;

/// All that is measured on an ECG, always in the same order.
public final class Measurements {

    private static final int RATE = TwelveLeads.RATE;
    private static final double MS = 1000.0 / RATE;

    private final Heart heart;
    private final double[][] beat;
    private final Landmarks marks;
    private final List<Measurement> all = new ArrayList<>();

    private Measurements(Heart heart) {
        this.heart = heart;
        this.beat = heart.beat().leads();
        this.marks = heart.marks();
    }

    static List<Measurement> of(Heart heart) {
        var measurements = new Measurements(heart);
        measurements.all.addAll(Rhythm.of(heart));
        measurements.intervals();
        for (int lead = 0; lead < TwelveLeads.NAMES.size(); lead++) {
            measurements.lead(lead);
        }
        measurements.all.addAll(Patterns.of(heart));
        return List.copyOf(measurements.all);
    }

    private void intervals() {
        double second = Heart.interval(heart.beat().peaks()) / RATE;
        double qt = (marks.t().to() - marks.qrs().from()) * MS;
        beatwide("PR interval (ms)", marks.p().from(), marks.qrs().from());
        beatwide("P duration (ms)", marks.p().from(), marks.p().to());
        beatwide("QRS duration (ms)", marks.qrs().from(), marks.qrs().to());
        beatwide("QT interval (ms)", marks.qrs().from(), marks.t().to());
        add("QTc by Bazett (ms)", "II", marks.qrs().from(), marks.t().to(), qt / Math.sqrt(second));
        add(
                "QTc by Fridericia (ms)",
                "II",
                marks.qrs().from(),
                marks.t().to(),
                qt / Math.cbrt(second));
        beatwide("T peak to end (ms)", marks.t().peak(), marks.t().to());
        beatwide("J to T peak (ms)", marks.qrs().to(), marks.t().peak());
    }

    private void beatwide(String name, int from, int to) {
        add(name, "II", from, to, (to - from) * MS);
    }

    private void lead(int index) {
        var name = TwelveLeads.NAMES.get(index);
        var lead = beat[index];
        int on = marks.qrs().from();
        int off = Math.max(marks.qrs().to(), on + 10);
        complex(name, lead, on, off);
        int j = off;
        double st = Segment.mean(lead, j + 28, j + 33);
        add(name + " ST at J (mV)", name, j, j + 5, Segment.mean(lead, j, j + 5));
        add(name + " ST at J + 60 ms (mV)", name, j + 28, j + 33, st);
        add(name + " ST slope (mV)", name, j, j + 40, Segment.mean(lead, j + 38, j + 43) - lead[j]);
        int from = marks.t().from();
        int to = Math.max(marks.t().to() + 10, from + 20);
        double high = lead[Segment.top(lead, from, to)];
        double low = lead[Segment.bottom(lead, from, to)];
        add(name + " T highest (mV)", name, from, to, high);
        add(name + " T lowest (mV)", name, from, to, low);
        add(
                name + " T at its peak (mV)",
                name,
                from,
                to,
                Segment.mean(lead, marks.t().peak() - 5, marks.t().peak() + 6));
        int pFrom = marks.p().from();
        int pTo = Math.max(marks.p().to(), pFrom + 5);
        double base =
                Math.min(Segment.mean(lead, pFrom - 5, pFrom), Segment.mean(lead, pTo, pTo + 5));
        add(name + " P highest (mV)", name, pFrom, pTo, lead[Segment.top(lead, pFrom, pTo)] - base);
        add(
                name + " P lowest (mV)",
                name,
                pFrom,
                pTo,
                lead[Segment.bottom(lead, pFrom, pTo)] - base);
    }

    private void complex(String name, double[] lead, int on, int off) {
        int top = Segment.top(lead, on, off);
        int q = Segment.bottom(lead, on, top + 1);
        int s = Segment.bottom(lead, top, off);
        double r = lead[top];
        double depth = Math.min(0, lead[q]);
        double sDepth = Math.min(0, lead[s]);
        add(name + " Q depth (mV)", name, on, top + 1, depth);
        add(name + " Q width (ms)", name, on, top + 1, below(lead, on, top) * MS);
        add(name + " R height (mV)", name, on, off, Math.max(0, r));
        add(name + " R peak time (ms)", name, on, top, (top - on) * MS);
        add(name + " S depth (mV)", name, top, off, sDepth);
        double lowest = Math.min(depth, sDepth);
        add(name + " R share", name, on, off, Math.max(0, r) / (Math.max(0, r) - lowest + 0.02));
        add(
                name + " QRS area (mV ms)",
                name,
                on,
                off,
                Segment.mean(lead, on, off) * (off - on) * MS);
        add(name + " QRS turns", name, on, off, Segment.turns(lead, on, off, 0.04));
        int again = Segment.top(lead, s, off);
        add(name + " second R (mV)", name, s, off, Math.max(0, lead[again] - Math.max(0, lead[s])));
        add(name + " Q over R", name, on, top + 1, -depth / (Math.max(0, r) + 0.05));
        int late = Math.max(on, off - 20);
        add(name + " late QRS (mV)", name, late, off, Segment.mean(lead, late, off - 4));
    }

    /// How long the lead is clearly negative before its top.
    private static int below(double[] lead, int on, int top) {
        int below = 0;
        for (int i = on; i < top; i++) {
            below += lead[i] < -0.03 ? 1 : 0;
        }
        return below;
    }

    private void add(String name, String lead, int from, int to, double value) {
        all.add(new Measurement(name, lead, from, to, value));
    }
}
