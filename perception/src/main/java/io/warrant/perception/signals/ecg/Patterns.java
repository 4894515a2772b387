package io.warrant.perception.signals.ecg;

import java.util.ArrayList;
import java.util.List;

/// What several leads tell together: axes, voltages, progression of R, the worst ST segment.
final class Patterns {

    private static final int V1 = 6;

    private final double[][] beat;
    private final Landmarks marks;
    private final int on;
    private final int off;
    private final List<Measurement> all = new ArrayList<>();

    private Patterns(Heart heart) {
        beat = heart.beat().leads();
        marks = heart.marks();
        on = marks.qrs().from();
        off = Math.max(marks.qrs().to(), on + 10);
    }

    static List<Measurement> of(Heart heart) {
        var patterns = new Patterns(heart);
        patterns.axes();
        patterns.voltages();
        patterns.repolarisation();
        return patterns.all;
    }

    private void axes() {
        int t = marks.t().from();
        int end = Math.max(marks.t().to(), t + 10);
        double qrsAxis = axis(on, off);
        double tAxis = axis(t, end);
        add("QRS axis from 45° (degrees)", "I", on, off, turned(qrsAxis - 45));
        add("T axis from 45° (degrees)", "I", t, end, turned(tAxis - 45));
        add(
                "P axis from 45° (degrees)",
                "II",
                marks.p().from(),
                marks.p().to(),
                turned(axis(marks.p().from(), marks.p().to()) - 45));
        add("QRS-T angle, frontal (degrees)", "I", on, end, Math.abs(turned(qrsAxis - tAxis)));
        add("QRS-T angle, spatial (degrees)", "V2", on, end, spatial(t, end));
    }

    /// Degrees of the mean vector in the frontal plane.
    private double axis(int from, int to) {
        double x = Segment.mean(beat[0], from, to);
        double y =
                (Segment.mean(beat[1], from, to) + Segment.mean(beat[2], from, to)) / Math.sqrt(3);
        return Math.toDegrees(Math.atan2(y, x));
    }

    private static double turned(double degrees) {
        return degrees - 360 * Math.round(degrees / 360);
    }

    /// The angle of the mean vectors of QRS and T, with V6, aVF and V2 backwards as the three axes.
    private double spatial(int t, int end) {
        double dot = 0;
        double a = 1e-9;
        double b = 1e-9;
        for (int lead : new int[] {11, 5, 7}) {
            double q = Segment.mean(beat[lead], on, off);
            double w = Segment.mean(beat[lead], t, end);
            dot += q * w;
            a += q * q;
            b += w * w;
        }
        return Math.toDegrees(Math.acos(Math.clamp(dot / Math.sqrt(a * b), -1, 1)));
    }

    private double high(int lead) {
        return Math.max(0, beat[lead][Segment.top(beat[lead], on, off)]);
    }

    private double deep(int lead) {
        return deep(beat[lead], on, off);
    }

    private static double deep(double[] lead, int from, int to) {
        return -Math.min(0, lead[Segment.bottom(lead, from, to)]);
    }

    private void voltages() {
        add("Sokolow-Lyon voltage (mV)", "V5", on, off, deep(V1) + Math.max(high(10), high(11)));
        add("Cornell voltage (mV)", "aVL", on, off, high(4) + deep(8));
        double limbs = 0;
        for (int lead = 0; lead < 6; lead++) {
            limbs = Math.max(limbs, high(lead) + deep(lead));
        }
        add("largest limb QRS (mV)", "II", on, off, limbs);
        double chest = 0;
        double largest = 0;
        int turn = 6;
        for (int lead = 5; lead >= 0; lead--) {
            chest = Math.max(chest, high(V1 + lead) + deep(V1 + lead));
            largest = Math.max(largest, high(V1 + lead));
            turn = high(V1 + lead) > deep(V1 + lead) ? lead : turn;
        }
        add("largest chest QRS (mV)", "V4", on, off, chest);
        add("chest lead where R outgrows S", "V3", on, off, turn);
        double falls = 0;
        for (int lead = 1; lead < 4; lead++) {
            falls += Math.max(0, high(V1 + lead - 1) - high(V1 + lead));
        }
        add("R lost from V1 to V4 (mV)", "V3", on, off, falls);
        add("R in V3 (share of the largest)", "V3", on, off, high(8) / (largest + 0.01));
        double inferior = 0;
        for (int lead : new int[] {1, 2, 5}) {
            double q = deep(beat[lead], on, Segment.top(beat[lead], on, off) + 1);
            inferior += q / (high(lead) + 0.05);
        }
        add("inferior Q over R (sum)", "aVF", on, off, Math.min(inferior, 9));
        add(
                "R least of V2 to V4 (mV)",
                "V3",
                on,
                off,
                Math.min(high(7), Math.min(high(8), high(9))));
        int p = marks.p().peak();
        add(
                "late P in V1 (mV)",
                "V1",
                p,
                marks.p().to(),
                Segment.mean(beat[V1], p, marks.p().to() + 1));
    }

    private void repolarisation() {
        double highest = -9;
        double lowest = 9;
        double flattest = 9;
        int flat = 0;
        int inverted = 0;
        double sum = 0;
        int t = marks.t().peak();
        // All but aVR, III and V1, where a negative T wave is usual.
        for (int lead : new int[] {0, 1, 4, 5, 7, 8, 9, 10, 11}) {
            double st = Segment.mean(beat[lead], off + 28, off + 33);
            highest = Math.max(highest, st);
            lowest = Math.min(lowest, st);
            double wave = Segment.mean(beat[lead], t - 5, t + 6);
            double share = wave / (high(lead) + deep(lead) + 0.05);
            inverted += wave < -0.05 ? 1 : 0;
            if (lead != 4 && lead != 5) {
                flattest = Math.min(flattest, wave);
                flat += Math.abs(share) < 0.1 ? 1 : 0;
                sum += share;
            }
        }
        add("highest ST (mV)", "V2", off + 28, off + 33, highest);
        add("lowest ST (mV)", "V5", off + 28, off + 33, lowest);
        add("least T (mV)", "V5", marks.t().from(), marks.t().to(), flattest);
        add("leads with inverted T", "V5", marks.t().from(), marks.t().to(), inverted);
        add("leads with flat T", "V5", marks.t().from(), marks.t().to(), flat);
        add("T over QRS (mean share)", "V5", marks.t().from(), marks.t().to(), sum / 7);
    }

    private void add(String name, String lead, int from, int to, double value) {
        all.add(new Measurement(name, lead, from, to, value));
    }
}
