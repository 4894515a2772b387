package io.warrant.perception.sheets;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as it stands in its file.
///
/// @param name of its file
/// @param rows by row, then column; an empty text where there is no value. Not copied.
public record Sheet(String name, List<Column> columns, List<String[]> rows) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param values what it may hold, in order; empty for numbers and free text
    public record Column(String name, Kind kind, List<String> values) {

        public Column {
            values = List.copyOf(values);
        }
    }

    /// What a column holds.
    public enum Kind {
        NUMBER,
        CATEGORY,
        /// Names, dates and others that nothing can be learnt from.
        TEXT
    }

    /// @throws InvalidCaseException if there is no column of that name
    public int column(String wanted) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "%s has no column '%s'. It has: %s."
                                        .formatted(
                                                name,
                                                wanted,
                                                columns.stream()
                                                        .map(Column::name)
                                                        .limit(40)
                                                        .collect(Collectors.joining(", ")))));
    }

    public boolean has(String wanted) {
        return columns.stream().anyMatch(column -> column.name().equalsIgnoreCase(wanted));
    }

    /// The cell as a number, NaN where there is no value.
    public static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
