package io.warrant.perception.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Statements that are true or not of a row, and their opposites: a category has a value; a number
/// is above a limit. Of what isn't known, neither the statement nor its opposite is true.
///
/// @param place the number of [Columns] that each statement is of
/// @param limit what it must be above
record Literals(int[] place, double[] limit) {

    private static final int LIMITS = 4;

    /// Limits are set between the fifths of the rows.
    static Literals of(Columns columns, float[][] rows) {
        var places = new ArrayList<Integer>();
        var limits = new ArrayList<Double>();
        int at = 0;
        for (var input : columns.inputs()) {
            if (input.values().isEmpty()) {
                for (double limit : limits(rows, at)) {
                    places.add(at);
                    limits.add(limit);
                }
            } else {
                // Of two values, one statement says both.
                int count = input.values().size() == 2 ? 1 : input.values().size();
                for (int k = 0; k < count; k++) {
                    places.add(at + k);
                    limits.add(0.5);
                }
            }
            at += input.width();
        }
        return new Literals(
                places.stream().mapToInt(Integer::intValue).toArray(),
                limits.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double[] limits(float[][] rows, int at) {
        var values = new double[rows.length];
        int count = 0;
        for (var row : rows) {
            if (!Float.isNaN(row[at])) {
                values[count++] = row[at];
            }
        }
        var sorted = Arrays.stream(values, 0, count).sorted().toArray();
        var limits = new ArrayList<Double>();
        for (int k = 1; k <= LIMITS && count > 0; k++) {
            double limit = sorted[(int) ((long) k * count / (LIMITS + 1))];
            // Above the lowest there is something below; above the highest there is nothing.
            if (limit < sorted[count - 1] && !limits.contains(limit)) {
                limits.add(limit);
            }
        }
        if (limits.isEmpty() && count > 0 && sorted[0] < sorted[count - 1]) {
            limits.add(sorted[0]);
        }
        return limits.stream().mapToDouble(Double::doubleValue).toArray();
    }

    int count() {
        return 2 * place.length;
    }

    /// By literal: the statements, then their opposites.
    boolean[] truth(float[] row) {
        var truth = new boolean[count()];
        for (int i = 0; i < place.length; i++) {
            float value = row[place[i]];
            truth[i] = value > limit[i];
            truth[place.length + i] = value <= limit[i];
        }
        return truth;
    }

    /// As in `rash`, `not rash`, `age > 61`, `shape = 4`.
    String told(Columns columns, int literal) {
        boolean opposite = literal >= place.length;
        int i = literal % place.length;
        int at = 0;
        for (var input : columns.inputs()) {
            if (place[i] < at + input.width()) {
                if (input.values().isEmpty()) {
                    return "%s %s %s"
                            .formatted(input.name(), opposite ? "≤" : ">", shown(limit[i]));
                }
                int value = place[i] - at;
                return input.values().size() == 2 && opposite
                        ? "%s = %s".formatted(input.name(), input.values().get(1 - value))
                        : "%s %s %s"
                                .formatted(
                                        input.name(),
                                        opposite ? "≠" : "=",
                                        input.values().get(value));
            }
            at += input.width();
        }
        throw new IllegalStateException("Each statement is of a column.");
    }

    private static String shown(double limit) {
        return limit == Math.rint(limit)
                ? String.valueOf((long) limit)
                : String.format(Locale.ROOT, "%.4g", limit);
    }

    Map<String, double[]> numbers() {
        var numbers = new TreeMap<String, double[]>();
        numbers.put("literals.place", Arrays.stream(place).asDoubleStream().toArray());
        numbers.put("literals.limit", limit);
        return numbers;
    }
}
