package io.warrant.perception.measure;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;
import io.warrant.sources.files.PrintableText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Reads [Attributes] from a table.
final class AttributeSheet {

    /// An attribute with more different values makes no groups.
    private static final int MOST_VALUES = 12;

    private static final int MOST_ATTRIBUTES = 30;
    private static final int LONGEST = 80;
    private static final int OLDEST = 130;

    /// PTB-XL writes ages over 89 so.
    private static final int OVER_89 = 300;

    private final String file;
    private final Sheet sheet;
    private final List<String> notices = new ArrayList<>();

    private AttributeSheet(String file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    static Attributes read(Path file) {
        return new AttributeSheet(String.valueOf(file.getFileName()), Sheets.read(file)).all();
    }

    private Attributes all() {
        var columns = new LinkedHashMap<String, List<String>>();
        for (int column = 1; column < sheet.columns().size(); column++) {
            add(column, columns);
        }
        if (columns.isEmpty() || sheet.rows().isEmpty()) {
            throw new InvalidCaseException(
                    "%s tells no attribute that makes groups. Name recordings in its first column and attributes such as sex, age or camera in others, with at most %d values each. %s"
                            .formatted(file, MOST_VALUES, String.join(" ", notices))
                            .strip());
        }
        if (columns.size() > MOST_ATTRIBUTES) {
            throw new InvalidCaseException(
                    "%s has %d attributes, more than %d. Leave out those that don't matter."
                            .formatted(file, columns.size(), MOST_ATTRIBUTES));
        }
        return new Attributes(file, rows(columns), notices);
    }

    private void add(int column, Map<String, List<String>> columns) {
        var name = name(column);
        var values = sheet.rows().stream().map(row -> value(column, row[column])).toList();
        var different = new TreeSet<>(values);
        different.remove("");
        boolean tooLong = different.stream().anyMatch(value -> value.length() > LONGEST);
        if (different.isEmpty() || different.size() > MOST_VALUES || tooLong) {
            notices.add(
                    "Column %s of %s makes no groups: it has %s. Write bands, such as low, middle and high."
                            .formatted(
                                    Attributes.quoted(name),
                                    file,
                                    tooLong
                                            ? "long texts"
                                            : different.size() + " different values"));
        } else if (columns.putIfAbsent(name, values) != null) {
            throw new InvalidCaseException(
                    "%s has two columns %s. Rename one.".formatted(file, Attributes.quoted(name)));
        }
    }

    private String name(int column) {
        var told = PrintableText.of(sheet.columns().get(column).name());
        var name = told.toLowerCase(Locale.ROOT);
        return isAge(column) ? "age" : name.isEmpty() ? "column " + (column + 1) : name;
    }

    private boolean isAge(int column) {
        var told = sheet.columns().get(column);
        return told.kind() == Sheet.Kind.NUMBER
                && told.name().toLowerCase(Locale.ROOT).matches("age([_ ]in)?([_ ]years)?");
    }

    private String value(int column, String cell) {
        if (cell.isEmpty() || !isAge(column)) {
            return PrintableText.of(cell);
        }
        double age = Sheet.number(cell);
        if (!((age >= 0 && age <= OLDEST) || age == OVER_89)) {
            throw new InvalidCaseException(
                    "%s has an age of %s. Write years from 0 to %d, or leave the cell empty."
                            .formatted(file, Attributes.quoted(cell), OLDEST));
        }
        return Judged.ageBand(age);
    }

    private Map<String, Map<String, String>> rows(Map<String, List<String>> columns) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var told = new LinkedHashMap<String, String>();
            for (var column : columns.entrySet()) {
                var value = column.getValue().get(i);
                if (!value.isEmpty()) {
                    told.put(column.getKey(), value);
                }
            }
            var recording = sheet.rows().get(i)[0];
            if (recording.isEmpty() || rows.putIfAbsent(recording, told) != null) {
                throw new InvalidCaseException(
                        recording.isEmpty()
                                ? "A row of %s names no recording. Put its name into the first column."
                                        .formatted(file)
                                : "%s names %s twice. Keep one of the rows."
                                        .formatted(file, Attributes.quoted(recording)));
            }
        }
        return rows;
    }
}
