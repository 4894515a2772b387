package io.warrant.bench.calculators;

import io.warrant.bench.calculators.Item.Expected;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.ddxplus.QuotedTable;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads items, known by the columns of their files. Rows without inputs of their own take them
/// from a row of another file on the same note, calculator and question, and answers of such rows
/// go before that row's.
final class Items {

    private static final String TITLE = "Calculator Name";
    private static final String NOTE = "Patient Note";
    private static final String QUESTION = "Question";
    private static final String ENTITIES = "Relevant Entities";
    private static final String ANSWER = "Ground Truth Answer";

    private record Key(String calculator, String note, String question) {

        static Key of(Map<String, String> row) {
            return new Key(text(row, TITLE), text(row, NOTE), text(row, QUESTION));
        }

        /// Where the question was worded otherwise.
        Key reworded() {
            return new Key(calculator, note, "");
        }
    }

    private Items() {}

    static List<Item> load(List<Path> files) {
        var given = new ArrayList<Map<String, String>>();
        var answered = new ArrayList<Map<String, String>>();
        for (var file : files) {
            for (var row : rows(file)) {
                (row.containsKey(ENTITIES) ? given : answered).add(row);
            }
        }
        if (answered.isEmpty()) {
            return given.stream().map(row -> item(row, text(row, ENTITIES))).toList();
        }
        var inputs = new HashMap<Key, String>();
        for (var row : given) {
            inputs.putIfAbsent(Key.of(row), text(row, ENTITIES));
            inputs.putIfAbsent(Key.of(row).reworded(), text(row, ENTITIES));
        }
        return answered.stream().map(row -> item(row, entities(inputs, Key.of(row)))).toList();
    }

    private static String entities(Map<Key, String> inputs, Key key) {
        var same = inputs.get(key);
        return same == null ? inputs.getOrDefault(key.reworded(), "") : same;
    }

    private static Item item(Map<String, String> row, String entities) {
        return new Item(
                row.containsKey("Unique ID") ? text(row, "Unique ID") : text(row, "Row Number"),
                text(row, TITLE),
                entities,
                new Expected(
                        text(row, ANSWER), text(row, "Lower Limit"), text(row, "Upper Limit")));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static List<Map<String, String>> rows(Path file) {
        try (var in = InputFile.open(file, Limits.CASES);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var table = new QuotedTable(reader);
            var head = table.next().orElse(List.of());
            if (!head.contains(TITLE) || !head.contains(ANSWER)) {
                throw new InvalidCaseException(
                        file
                                + " has no columns '"
                                + TITLE
                                + "' and '"
                                + ANSWER
                                + "'. Give a CSV file in the form of MedCalc-Bench.");
            }
            var rows = new ArrayList<Map<String, String>>();
            for (var cells = table.next(); cells.isPresent(); cells = table.next()) {
                rows.add(row(head, cells.get(), file + " line " + table.line()));
            }
            return rows;
        } catch (IOException e) {
            throw new InvalidCaseException(file + " can't be read. Check its path.", e);
        }
    }

    private static Map<String, String> row(List<String> head, List<String> cells, String place) {
        if (cells.size() != head.size()) {
            throw new InvalidCaseException(
                    "%s has %d cells instead of %d. Maybe a quote is missing."
                            .formatted(place, cells.size(), head.size()));
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < head.size(); i++) {
            row.put(head.get(i), cells.get(i));
        }
        return row;
    }
}
