package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.measure.Folds;
import io.warrant.perception.measure.Judged;
import io.warrant.perception.model.Calibrator;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The rows of a table that have a label.
///
/// @param label name of the asked column
/// @param classes its values, in order
/// @param labels by row, index into the classes
/// @param groups by row, the patient where a column names one, else the row itself
record Labelled(
        String label,
        List<String> classes,
        Columns columns,
        float[][] rows,
        int[] labels,
        List<String> groups,
        List<Map<String, String>> attributes) {

    static final int FOLDS = 5;
    private static final int MOST_CLASSES = 50;

    /// What a model stated of each class, and which was right.
    record Told(double[] probabilities, int truth) {}

    static Labelled of(Question question) {
        var sheet = question.sheet();
        int label = question.label();
        var known = known(sheet, label);
        var classes = classes(known, label);
        if (classes.size() < 2 || classes.size() > MOST_CLASSES) {
            throw new InvalidCaseException(
                    "Column '%s' of %s holds %d different values, and from 2 to %d can be learnt. Ask for another column."
                            .formatted(
                                    sheet.columns().get(label).name(),
                                    sheet.name(),
                                    classes.size(),
                                    MOST_CLASSES));
        }
        return of(known, label, Columns.of(known, question.inputs(List.of(label))), classes);
    }

    /// Rows of a test table, read as the learnt one was.
    static Labelled of(Unseen test, Labelled like) {
        return of(test.rows(), test.rows().column(like.label), like.columns, like.classes);
    }

    private static Labelled of(Sheet known, int label, Columns columns, List<String> classes) {
        var labels = known.rows().stream().mapToInt(row -> classes.indexOf(row[label])).toArray();
        return new Labelled(
                known.columns().get(label).name(),
                classes,
                columns,
                columns.numbers(known),
                labels,
                groups(known),
                attributes(known));
    }

    /// The rows that have a label.
    static Sheet known(Sheet sheet, int label) {
        return new Sheet(
                sheet.name(),
                sheet.columns(),
                sheet.rows().stream().filter(row -> !row[label].isEmpty()).toList());
    }

    private static List<String> classes(Sheet sheet, int label) {
        var found = new TreeSet<String>();
        sheet.rows().forEach(row -> found.add(row[label]));
        var told = sheet.columns().get(label).values();
        return told.isEmpty() ? List.copyOf(found) : told.stream().filter(found::contains).toList();
    }

    /// By a column that names patients, else row by row. Recordings of one voice are numbered
    /// behind its name.
    static List<String> groups(Sheet sheet) {
        int column = patients(sheet);
        if (column >= 0) {
            return sheet.rows().stream()
                    .map(row -> row[column].replaceFirst("(_S\\d+)_\\d+$", "$1"))
                    .toList();
        }
        return IntStream.range(0, sheet.rows().size()).mapToObj(String::valueOf).toList();
    }

    static boolean namesPatients(Sheet sheet) {
        return patients(sheet) >= 0;
    }

    /// The column that names patients, or -1.
    private static int patients(Sheet sheet) {
        return IntStream.range(0, sheet.columns().size())
                .filter(i ->
                        sheet.columns()
                                .get(i)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .matches("patient([_ ]?id)?|subject([_ ]?id)?|name"))
                .findFirst()
                .orElse(-1);
    }

    /// Sex, age band and race, where columns of these names are there.
    static List<Map<String, String>> attributes(Sheet sheet) {
        var all = new ArrayList<Map<String, String>>();
        for (var row : sheet.rows()) {
            var attributes = new LinkedHashMap<String, String>();
            for (int i = 0; i < sheet.columns().size(); i++) {
                var column = sheet.columns().get(i);
                var name = column.name().toLowerCase(Locale.ROOT);
                if (row[i].isEmpty()) {
                    continue;
                }
                if (name.matches("sex|gender|race|ethnicity")) {
                    attributes.put(name, row[i]);
                } else if (name.matches("age(_in_years)?") && column.kind() == Sheet.Kind.NUMBER) {
                    attributes.put("age", Judged.ageBand(Sheet.number(row[i])));
                }
            }
            all.add(attributes);
        }
        return all;
    }

    int[] folds(long seed) {
        return Folds.of(groups, labels, FOLDS, seed);
    }

    Learnt learn(Learner learner, int[] some, Task.Choices choices) {
        var part = new float[some.length][];
        var wanted = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            part[i] = rows[some[i]];
            wanted[i] = labels[some[i]];
        }
        return learner.learn(columns, part, wanted, classes.size(), choices);
    }

    int[] everyone() {
        return IntStream.range(0, rows.length).toArray();
    }

    /// By row, then class: the outputs of models that learnt from other folds.
    double[][] outputs(Learner learner, int[] fold, Task.Choices choices, Progress progress) {
        var outputs = new double[rows.length][];
        for (int held = 0; held < FOLDS; held++) {
            progress.at("cross-validating", held, FOLDS);
            int part = held;
            var rest = IntStream.range(0, fold.length).filter(i -> fold[i] != part).toArray();
            try (var learnt = learn(learner, rest, choices)) {
                for (int i = 0; i < fold.length; i++) {
                    if (fold[i] == part) {
                        outputs[i] = learnt.outputs(rows[i]);
                    }
                }
            }
        }
        return outputs;
    }

    private static double[] of(double[][] outputs, int kind) {
        return Arrays.stream(outputs).mapToDouble(row -> row[kind]).toArray();
    }

    /// How common each class is.
    double[] shares() {
        var shares = new double[classes.size()];
        for (int label : labels) {
            shares[label] += 1.0 / labels.length;
        }
        return shares;
    }

    /// A calibrator for each class.
    List<Calibrator> calibrators(Learner learner, double[][] outputs) {
        return calibrators(learner, outputs, everyone());
    }

    /// The same from some rows only.
    List<Calibrator> calibrators(Learner learner, double[][] outputs, int[] some) {
        var part = Arrays.stream(some).mapToObj(i -> outputs[i]).toArray(double[][]::new);
        var calibrators = new ArrayList<Calibrator>();
        for (int kind = 0; kind < classes.size(); kind++) {
            var truth = new boolean[some.length];
            for (int i = 0; i < truth.length; i++) {
                truth[i] = labels[some[i]] == kind;
            }
            calibrators.add(learner.calibrated(of(part, kind), truth, classes.size()));
        }
        return calibrators;
    }

    /// Probabilities of all classes, which add up to 1.
    static double[] normalised(double[] probabilities) {
        double sum = 0;
        for (double one : probabilities) {
            sum += one;
        }
        var normalised = new double[probabilities.length];
        for (int i = 0; i < normalised.length; i++) {
            normalised[i] = probabilities[i] / sum;
        }
        return normalised;
    }

    List<Judged<Told>> judged(double[][] probabilities) {
        var judged = new ArrayList<Judged<Told>>();
        for (int i = 0; i < probabilities.length; i++) {
            judged.add(
                    new Judged<>(
                            groups.get(i),
                            attributes.get(i),
                            new Told(normalised(probabilities[i]), labels[i])));
        }
        return judged;
    }
}
