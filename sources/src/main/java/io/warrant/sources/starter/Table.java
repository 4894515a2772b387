package io.warrant.sources.starter;

import io.warrant.engine.errors.KnowledgeException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One table of the starter pack: tab-separated text, comments first, then a line of column names.
///
/// @param name its file name, for messages
/// @param columns the names of its columns
/// @param rows its rows
record Table(String name, List<String> columns, List<Row> rows) {

    /// A row and the line it stands on, counted from 1.
    record Row(String table, int line, List<String> columns, List<String> cells) {

        /// The text of a cell; empty where nothing is stated.
        String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        /// What a cell means.
        ///
        /// @param reader throws [IllegalArgumentException], with what is wrong, for what it can't
        ///   read
        <T> T read(String column, Function<String, T> reader) {
            try {
                return reader.apply(text(column));
            } catch (IllegalArgumentException e) {
                throw new KnowledgeException(
                        place() + ", column '" + column + "': " + e.getMessage() + ADVICE, e);
            }
        }

        /// The parts of a cell that are separated by bars; none where it is empty.
        <T> List<T> readAll(String column, Function<String, T> reader) {
            return read(
                    column,
                    text ->
                            text.isEmpty()
                                    ? List.of()
                                    : List.of(text.split("\\|", -1)).stream().map(reader).toList());
        }

        /// What is wrong with a value that can be read but doesn't fit.
        KnowledgeException misfit(String column, String what) {
            return new KnowledgeException(
                    place() + ", column '" + column + "': '" + text(column) + "' " + what + ADVICE);
        }

        private String place() {
            return "Starter pack, " + table + " line " + line;
        }
    }

    static final String ADVICE = " Maybe the file was edited by hand: install the program again.";

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// @param columns the names that the header must have, in order
    static Table parse(String name, byte[] utf8, List<String> columns) {
        var rows = new ArrayList<Row>();
        boolean headed = false;
        int number = 0;
        for (var line : new String(utf8, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            var cells = List.of(line.split("\t", -1));
            if (!headed) {
                requireHeader(name, number, cells, columns);
                headed = true;
            } else if (cells.size() == columns.size()) {
                rows.add(new Row(name, number, columns, cells));
            } else {
                throw broken(
                        name,
                        number,
                        "has " + cells.size() + " cells, not " + columns.size() + ".");
            }
        }
        if (!headed) {
            throw broken(name, number, "ends without a header.");
        }
        return new Table(name, columns, rows);
    }

    private static void requireHeader(
            String name, int number, List<String> cells, List<String> columns) {
        if (!cells.equals(columns)) {
            throw broken(
                    name,
                    number,
                    "is no header: it names " + cells + " where " + columns + " is expected.");
        }
    }

    private static KnowledgeException broken(String name, int line, String what) {
        return new KnowledgeException(
                "Starter pack, " + name + " line " + line + " " + what + ADVICE);
    }
}
