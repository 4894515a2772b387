package io.warrant.perception.signals.normal;

import io.warrant.perception.model.Numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Beats that stand for many: a few normal and a few abnormal ones, chosen so that each beat of its
/// kind lies near one of them (k-medoids).
///
/// @param numbers of the records in their data set
/// @param abnormal by prototype
/// @param beats by prototype, as [#shape] gives them
record Prototypes(double[] numbers, boolean[] abnormal, double[][] beats) {

    private static final int EACH = 12;
    private static final int ROUNDS = 8;
    private static final int STEP = 5;
    private static final int[] LEADS = {0, 1, 6, 7, 8, 9, 10, 11};
    private static final int FROM = 30;
    private static final int TO = 430;

    /// The prototype that a beat looks like.
    ///
    /// @param distance root mean square, in millivolts, over the eight leads that are independent
    record Likeness(long number, boolean abnormal, double distance) {}

    /// The leads that don't follow from others, at a hundred samples a second.
    static float[] shape(float[][] beat) {
        var shape = new float[LEADS.length * ((TO - FROM) / STEP)];
        int at = 0;
        for (int lead : LEADS) {
            for (int i = FROM; i + STEP <= TO; i += STEP) {
                for (int k = 0; k < STEP; k++) {
                    shape[at] += beat[lead][i + k] / STEP;
                }
                at++;
            }
        }
        return shape;
    }

    /// @param numbers of the records
    static Prototypes of(List<float[]> shapes, boolean[] abnormal, List<Long> numbers) {
        var chosen = new ArrayList<Integer>();
        for (boolean kind : new boolean[] {false, true}) {
            var members = new ArrayList<Integer>();
            for (int i = 0; i < abnormal.length; i++) {
                if (abnormal[i] == kind) {
                    members.add(i);
                }
            }
            chosen.addAll(medoids(shapes, members));
        }
        var beats = new double[chosen.size()][];
        var kinds = new boolean[chosen.size()];
        for (int i = 0; i < beats.length; i++) {
            var shape = shapes.get(chosen.get(i));
            beats[i] = new double[shape.length];
            for (int k = 0; k < shape.length; k++) {
                beats[i][k] = shape[k];
            }
            kinds[i] = abnormal[chosen.get(i)];
        }
        return new Prototypes(
                chosen.stream().mapToDouble(i -> numbers.get(i)).toArray(), kinds, beats);
    }

    /// Begins with beats far from each other, then moves each to the middle of those nearest to it.
    private static List<Integer> medoids(List<float[]> shapes, List<Integer> members) {
        int count = Math.min(EACH, members.size());
        var chosen = new ArrayList<Integer>();
        var nearest = new double[members.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        while (chosen.size() < count) {
            int far = 0;
            for (int i = 0; i < nearest.length; i++) {
                far = nearest[i] > nearest[far] ? i : far;
            }
            chosen.add(members.get(far));
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] =
                        Math.min(
                                nearest[i],
                                distance(shapes.get(members.get(i)), shapes.get(members.get(far))));
            }
            nearest[far] = -1;
        }
        for (int round = 0; round < ROUNDS; round++) {
            moved(shapes, members, chosen);
        }
        return chosen;
    }

    private static void moved(List<float[]> shapes, List<Integer> members, List<Integer> chosen) {
        var families = new ArrayList<List<Integer>>();
        chosen.forEach(_ -> families.add(new ArrayList<>()));
        for (int member : members) {
            int best = 0;
            for (int k = 1; k < chosen.size(); k++) {
                double here = distance(shapes.get(member), shapes.get(chosen.get(k)));
                double there = distance(shapes.get(member), shapes.get(chosen.get(best)));
                best = here < there ? k : best;
            }
            families.get(best).add(member);
        }
        for (int k = 0; k < chosen.size(); k++) {
            chosen.set(k, middle(shapes, families.get(k), chosen.get(k)));
        }
    }

    private static int middle(List<float[]> shapes, List<Integer> family, int otherwise) {
        int middle = otherwise;
        double least = Double.POSITIVE_INFINITY;
        for (int candidate : family) {
            double sum = 0;
            for (int member : family) {
                sum += distance(shapes.get(candidate), shapes.get(member));
            }
            if (sum < least) {
                least = sum;
                middle = candidate;
            }
        }
        return middle;
    }

    private static double distance(float[] a, float[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            squares += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(squares / a.length);
    }

    /// The nearest prototype of a kind.
    Likeness nearest(float[] shape, boolean kind) {
        var best = new Likeness(-1, kind, Double.POSITIVE_INFINITY);
        for (int i = 0; i < beats.length; i++) {
            double squares = 0;
            for (int k = 0; k < shape.length; k++) {
                squares += (shape[k] - beats[i][k]) * (shape[k] - beats[i][k]);
            }
            double distance = Math.sqrt(squares / shape.length);
            if (abnormal[i] == kind && distance < best.distance()) {
                best = new Likeness((long) numbers[i], kind, distance);
            }
        }
        return best;
    }

    Map<String, double[]> rows() {
        var rows = new TreeMap<String, double[]>();
        rows.put("prototypes.numbers", numbers);
        var kinds = new double[abnormal.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = abnormal[i] ? 1 : 0;
            rows.put("prototypes.beat." + i, beats[i]);
        }
        rows.put("prototypes.abnormal", kinds);
        return rows;
    }

    static Prototypes parse(Numbers rows) {
        var kinds = rows.row("prototypes.abnormal");
        var abnormal = new boolean[kinds.length];
        var beats = new double[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            abnormal[i] = kinds[i] == 1;
            beats[i] = rows.row("prototypes.beat." + i);
        }
        return new Prototypes(rows.row("prototypes.numbers"), abnormal, beats);
    }
}
