package io.warrant.perception.signals.normal;

import io.warrant.perception.model.Numbers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each measurement usually is in normal ECGs. Beside the measurements themselves, trees are
/// told how many lie outside the usual range and how far all lie from the middle: what is rare is
/// learnt by its being rare, not by its few examples.
///
/// @param low by measurement: a fiftieth of normal ECGs lie below; likewise `high` above
/// @param middle the median of normal ECGs, and `spread` their standard deviation by the tenths
/// @param ofLead by measurement, whether it is of one lead rather than of all
record Usual(double[] low, double[] high, double[] middle, double[] spread, double[] ofLead) {

    /// Numbers that are added to the measurements.
    static final int ADDED = 4;

    private static final double TAIL = 0.02;
    private static final double FARTHEST = 6;

    /// @param normal measurements of normal ECGs
    static Usual of(List<float[]> normal, List<String> names) {
        int count = names.size();
        var usual =
                new Usual(
                        new double[count],
                        new double[count],
                        new double[count],
                        new double[count],
                        new double[count]);
        for (int i = 0; i < count; i++) {
            int at = i;
            var values =
                    normal.stream()
                            .mapToDouble(row -> row[at])
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            usual.low[i] = quantile(values, TAIL);
            usual.high[i] = quantile(values, 1 - TAIL);
            usual.middle[i] = quantile(values, 0.5);
            // 2.56 standard deviations lie between the tenths of a normal distribution.
            usual.spread[i] = (quantile(values, 0.9) - quantile(values, 0.1)) / 2.56 + 1e-6;
            usual.ofLead[i] = names.get(i).matches("(I{1,3}|aV[RLF]|V[1-6]) .*") ? 1 : 0;
        }
        return usual;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    boolean outside(int measurement, double value) {
        return value < low[measurement] || value > high[measurement];
    }

    /// How far a measurement is from the middle, in standard deviations, bounded; squared.
    double far(int measurement, double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        double far =
                Math.min(FARTHEST, Math.abs(value - middle[measurement]) / spread[measurement]);
        return far * far;
    }

    /// The measurements, then: how many of all leads and of single leads are outside, and how far
    /// both are from the middle.
    float[] extended(float[] measurements) {
        int count = low.length;
        var row = Arrays.copyOf(measurements, count + ADDED);
        var sizes = new double[2];
        for (int i = 0; i < count; i++) {
            if (!Double.isFinite(measurements[i])) {
                continue;
            }
            int group = (int) ofLead[i];
            sizes[group]++;
            row[count + group] += outside(i, measurements[i]) ? 1 : 0;
            row[count + 2 + group] += (float) far(i, measurements[i]);
        }
        row[count + 2] /= (float) Math.max(1, sizes[0]);
        row[count + 3] /= (float) Math.max(1, sizes[1]);
        return row;
    }

    /// What the trees said of each measurement and of the added numbers, with what speaks for
    /// unusual shared out to the measurements that are. What speaks for usual stays together, last.
    ///
    /// @param contributions of [#extended], without the last one, which is of no measurement
    double[] shared(float[] measurements, double[] contributions) {
        int count = low.length;
        var shared = Arrays.copyOf(contributions, count + 1);
        shared[count] = 0;
        for (int added = 0; added < ADDED; added++) {
            double weight = contributions[count + added];
            var parts = parts(measurements, added);
            double sum = Arrays.stream(parts).sum();
            if (weight <= 0 || sum == 0) {
                shared[count] += weight;
                continue;
            }
            for (int i = 0; i < count; i++) {
                shared[i] += weight * parts[i] / sum;
            }
        }
        return shared;
    }

    private double[] parts(float[] measurements, int added) {
        var parts = new double[low.length];
        for (int i = 0; i < parts.length; i++) {
            if (Double.isFinite(measurements[i]) && (int) ofLead[i] == added % 2) {
                boolean outside = outside(i, measurements[i]);
                parts[i] = added < 2 ? (outside ? 1 : 0) : far(i, measurements[i]);
            }
        }
        return parts;
    }

    Map<String, double[]> numbers() {
        var numbers = new TreeMap<String, double[]>();
        numbers.put("usual.low", low);
        numbers.put("usual.high", high);
        numbers.put("usual.middle", middle);
        numbers.put("usual.spread", spread);
        numbers.put("usual.lead", ofLead);
        return numbers;
    }

    static Usual parse(Numbers numbers) {
        return new Usual(
                numbers.row("usual.low"),
                numbers.row("usual.high"),
                numbers.row("usual.middle"),
                numbers.row("usual.spread"),
                numbers.row("usual.lead"));
    }
}
