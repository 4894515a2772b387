package io.warrant.perception.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads ARFF, dense and sparse (Weka's attribute-relation file format).
final class ArffReader {

    private final String name;
    private final BufferedReader reader;
    private final List<Sheet.Column> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    ArffReader(String name, BufferedReader reader) {
        this.name = name;
        this.reader = reader;
    }

    Sheet read() throws IOException {
        int line = 0;
        boolean inside = false;
        for (var read = reader.readLine(); read != null; read = reader.readLine()) {
            line++;
            var text = read.strip();
            var lower = text.length() > 10 ? text.substring(0, 10) : text;
            lower = lower.toLowerCase(Locale.ROOT);
            if (text.isEmpty() || text.startsWith("%")) {
                continue;
            }
            if (inside) {
                rows.add(text.startsWith("{") ? sparse(line, text) : dense(line, text));
            } else if (lower.startsWith("@data")) {
                inside = true;
            } else if (lower.startsWith("@attribute")) {
                columns.add(attribute(line, text.substring(10).strip()));
            } else if (!lower.startsWith("@relation")) {
                throw Fields.bad(
                        name, line, "this is neither an attribute nor @data. Maybe it isn't ARFF.");
            }
        }
        if (!inside || columns.isEmpty()) {
            throw Fields.bad(name, line, "there are no attributes and @data. Maybe it isn't ARFF.");
        }
        return new Sheet(name, columns, rows);
    }

    private Sheet.Column attribute(int line, String text) {
        if (columns.size() >= Fields.MOST_COLUMNS) {
            throw Fields.bad(
                    name, line, "there are more than " + Fields.MOST_COLUMNS + " columns.");
        }
        int brace = text.indexOf('{');
        var words = Fields.arff(name, line, brace < 0 ? text : text.substring(0, brace), true);
        if (words.size() < (brace < 0 ? 2 : 1)) {
            throw Fields.bad(name, line, "the attribute has no name or no type.");
        }
        if (brace >= 0) {
            int end = text.lastIndexOf('}');
            if (end < brace) {
                throw Fields.bad(name, line, "the values lack their closing brace. Add it.");
            }
            var values = Fields.arff(name, line, text.substring(brace + 1, end), false);
            return new Sheet.Column(words.getFirst(), Sheet.Kind.CATEGORY, values);
        }
        return switch (words.get(1).toLowerCase(Locale.ROOT)) {
            case "numeric", "real", "integer" ->
                    new Sheet.Column(words.getFirst(), Sheet.Kind.NUMBER, List.of());
            case "string", "date" -> new Sheet.Column(words.getFirst(), Sheet.Kind.TEXT, List.of());
            default ->
                    throw Fields.bad(
                            name,
                            line,
                            "'%s' is no type that is read: numeric, integer, real, string, date or {…}."
                                    .formatted(words.get(1)));
        };
    }

    private String[] dense(int line, String text) {
        var fields = Fields.arff(name, line, text, false);
        if (fields.size() != columns.size()) {
            throw Fields.bad(
                    name,
                    line,
                    "there are %d values for %d attributes."
                            .formatted(fields.size(), columns.size()));
        }
        var row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = cell(line, columns.get(i), fields.get(i));
        }
        return row;
    }

    /// `{index value, …}`: what isn't named is 0, or the first of the values.
    private String[] sparse(int line, String text) {
        var row = new String[columns.size()];
        for (int i = 0; i < row.length; i++) {
            var column = columns.get(i);
            row[i] = column.values().isEmpty() ? "0" : column.values().getFirst();
        }
        int end = text.lastIndexOf('}');
        if (end < 0) {
            throw Fields.bad(name, line, "the row lacks its closing brace. Add it.");
        }
        var pairs = Fields.arff(name, line, text.substring(1, end), true);
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            int column = isNumber(pairs.get(i)) ? (int) Double.parseDouble(pairs.get(i)) : -1;
            if (column < 0 || column >= row.length) {
                throw Fields.bad(name, line, "'" + pairs.get(i) + "' is no index of a column.");
            }
            row[column] = cell(line, columns.get(column), pairs.get(i + 1));
        }
        return row;
    }

    private String cell(int line, Sheet.Column column, String field) {
        if (field.isEmpty() || field.equals("?")) {
            return "";
        }
        if (column.kind() == Sheet.Kind.NUMBER && !isNumber(field)) {
            throw Fields.bad(
                    name,
                    line,
                    "column '%s' holds a value that is no number. Write '?' for one that isn't known."
                            .formatted(column.name()));
        }
        if (column.kind() == Sheet.Kind.CATEGORY && !column.values().contains(field)) {
            throw Fields.bad(
                    name,
                    line,
                    "column '%s' holds a value that isn't among its %d values."
                            .formatted(column.name(), column.values().size()));
        }
        return field;
    }

    /// Whether a text is a finite number, written in decimal digits.
    static boolean isNumber(String text) {
        if (text.isEmpty() || "0123456789+-.".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        try {
            return Double.isFinite(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
