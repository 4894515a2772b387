package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.boost.TreeSettings;
import io.warrant.perception.boost.Trees;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.task.Task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Rows of a table that were followed until an event or the end of observation.
///
/// @param time until either
/// @param event whether it happened
record Followed(
        Columns columns,
        float[][] rows,
        double[] time,
        boolean[] event,
        List<String> groups,
        List<Map<String, String>> attributes) {

    private static final TreeSettings.Shape SHAPE = new TreeSettings.Shape(2, 0.05, 0.7, 0.5, 5, 5);
    private static final int ROUNDS = 150;

    static Followed of(Question question) {
        if (question.asked().size() != 2) {
            throw new InvalidCaseException(
                    "%s doesn't tell the columns of time and event. Write them behind the file, as in %s#time,event."
                            .formatted(question.sheet().name(), question.sheet().name()));
        }
        var known = known(question);
        int time = known.column(question.asked().getFirst());
        int event = known.column(question.asked().get(1));
        return of(known, time, event, Columns.of(known, question.inputs(List.of(time, event))));
    }

    /// The rows of which it is known how long they were followed, and whether the event came.
    static Sheet known(Question question) {
        var sheet = question.sheet();
        int time = sheet.column(question.asked().getFirst());
        int event = sheet.column(question.asked().get(1));
        return new Sheet(
                sheet.name(),
                sheet.columns(),
                sheet.rows().stream()
                        .filter(row -> !row[time].isEmpty() && !row[event].isEmpty())
                        .toList());
    }

    /// Rows of a test table, read as the learnt one was.
    static Followed of(Question question, Sheet rows, Followed like) {
        return of(
                rows,
                rows.column(question.asked().getFirst()),
                rows.column(question.asked().get(1)),
                like.columns);
    }

    private static Followed of(Sheet sheet, int time, int event, Columns columns) {
        if (sheet.columns().get(time).kind() != Sheet.Kind.NUMBER || sheet.rows().size() < 20) {
            throw new InvalidCaseException(
                    "Column '%s' of %s holds no times, or of fewer than 20 rows. Check the column."
                            .formatted(sheet.columns().get(time).name(), sheet.name()));
        }
        // Times of 0 tell nothing of the order; half the least other time keeps them first.
        var times =
                sheet.rows().stream().mapToDouble(row -> Double.parseDouble(row[time])).toArray();
        double least = Arrays.stream(times).filter(one -> one > 0).min().orElse(1) / 2;
        for (int i = 0; i < times.length; i++) {
            times[i] = Math.max(times[i], least);
        }
        var events = new boolean[times.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = happened(sheet.columns().get(event).name(), sheet.rows().get(i)[event]);
        }
        return new Followed(
                columns,
                columns.numbers(sheet),
                times,
                events,
                Labelled.groups(sheet),
                Labelled.attributes(sheet));
    }

    private static boolean happened(String column, String cell) {
        return switch (cell.toLowerCase(Locale.ROOT).replaceFirst("\\.0+$", "")) {
            case "1", "true", "yes", "dead", "event", "died" -> true;
            case "0", "false", "no", "censored", "alive" -> false;
            default ->
                    throw new InvalidCaseException(
                            "Column '%s' holds a value that doesn't tell whether the event happened. Write 1 or 0."
                                    .formatted(column));
        };
    }

    int[] everyone() {
        return IntStream.range(0, rows.length).toArray();
    }

    Trees learn(int[] some, Task.Choices choices) {
        var part = new float[some.length][];
        var labels = new float[some.length];
        for (int i = 0; i < some.length; i++) {
            part[i] = rows[some[i]];
            labels[i] = (float) (event[some[i]] ? time[some[i]] : -time[some[i]]);
        }
        return Trees.grow(
                part,
                labels,
                new TreeSettings(
                        TreeSettings.Objective.COX,
                        ROUNDS,
                        SHAPE,
                        choices.seed(),
                        choices.threads()));
    }

    /// Log hazards by trees that learnt from others.
    double[] risks(Trees trees) {
        var outputs = trees.outputs(rows);
        var risks = new double[rows.length];
        for (int i = 0; i < risks.length; i++) {
            risks[i] = outputs[i][0];
        }
        return risks;
    }

    Hazard hazard(double[] risks, int[] some) {
        var part = new double[some.length];
        var times = new double[some.length];
        var events = new boolean[some.length];
        for (int i = 0; i < some.length; i++) {
            part[i] = risks[some[i]];
            times[i] = time[some[i]];
            events[i] = event[some[i]];
        }
        return Hazard.of(part, times, events);
    }

    /// The time by which chances are told: the median of the times of events.
    double horizon() {
        var times =
                IntStream.range(0, time.length)
                        .filter(i -> event[i])
                        .mapToDouble(i -> time[i])
                        .sorted()
                        .toArray();
        return times.length == 0 ? 0 : times[times.length / 2];
    }
}
