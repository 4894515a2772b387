package io.warrant.perception.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads CSV with the names of columns in its first line. What a column holds is told from its
/// cells.
final class CsvReader {

    /// A column of texts with more different ones than this holds free text.
    private static final int MOST_CATEGORIES = 60;

    private static final int MOST_LINE = 1 << 20;
    private static final Set<String> MISSING = Set.of("", "?", "NA", "N/A", "NaN", "nan", "null");

    private final String name;
    private final BufferedReader reader;
    private int line;

    CsvReader(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
    }

    Sheet read() throws IOException {
        var first = next();
        if (first.isEmpty()) {
            throw Fields.bad(name, 1, "the table is empty. It begins with the names of columns.");
        }
        var names = Fields.csv(first.get().replace("\uFEFF", ""));
        if (names.stream().allMatch(ArffReader::isNumber)) {
            throw Fields.bad(
                    name, line, "there are only numbers. Put the names of the columns first.");
        }
        if (names.size() > Fields.MOST_COLUMNS) {
            throw Fields.bad(name, 1, "there are more than " + Fields.MOST_COLUMNS + " columns.");
        }
        var rows = new ArrayList<String[]>();
        for (var text = next(); text.isPresent(); text = next()) {
            var fields = Fields.csv(text.get());
            if (fields.size() != names.size()) {
                throw Fields.bad(
                        name,
                        line,
                        "there are %d values for %d columns. Maybe a comma isn't quoted."
                                .formatted(fields.size(), names.size()));
            }
            rows.add(
                    fields.stream()
                            .map(field -> MISSING.contains(field) ? "" : field)
                            .toArray(String[]::new));
        }
        return new Sheet(name, columns(names, rows), rows);
    }

    /// The next line that isn't empty, with those that its quotes take in.
    private Optional<String> next() throws IOException {
        var text = new StringBuilder();
        for (var read = reader.readLine(); read != null; read = reader.readLine()) {
            line++;
            text.append(read);
            if (text.length() > MOST_LINE) {
                throw Fields.bad(name, line, "the line is too long. Maybe a quote isn't closed.");
            }
            if (Fields.open(text)) {
                text.append('\n');
            } else if (!text.toString().isBlank()) {
                return Optional.of(text.toString());
            } else {
                text.setLength(0);
            }
        }
        if (!text.isEmpty()) {
            throw Fields.bad(name, line, "a quote isn't closed. Add the quote.");
        }
        return Optional.empty();
    }

    private static List<Sheet.Column> columns(List<String> names, List<String[]> rows) {
        var columns = new ArrayList<Sheet.Column>();
        for (int column = 0; column < names.size(); column++) {
            columns.add(column(names.get(column), column, rows));
        }
        return columns;
    }

    private static Sheet.Column column(String name, int column, List<String[]> rows) {
        var values = new HashSet<String>();
        boolean numbers = true;
        for (var row : rows) {
            if (!row[column].isEmpty()) {
                numbers &= ArffReader.isNumber(row[column]);
                values.add(row[column]);
            }
        }
        if (numbers) {
            return new Sheet.Column(name, Sheet.Kind.NUMBER, List.of());
        }
        return values.size() > MOST_CATEGORIES
                ? new Sheet.Column(name, Sheet.Kind.TEXT, List.of())
                : new Sheet.Column(name, Sheet.Kind.CATEGORY, List.copyOf(new TreeSet<>(values)));
    }
}
