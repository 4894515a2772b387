package io.warrant.perception.tables;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.sheets.Sheet;
import io.warrant.perception.sheets.Sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A table, and which of its columns is asked for.
///
/// @param file without what is asked
/// @param asked columns named after the `#`, such as the label, or time and event
/// @param left columns that nothing is learnt from
record Question(Path file, Sheet sheet, List<String> asked, List<String> left) {

    private static final List<String> LABELS =
            List.of("class", "diagnosis", "target", "label", "outcome", "status", "severity");

    Question {
        asked = List.copyOf(asked);
        left = List.copyOf(left);
    }

    /// Reads `FILE#column`, `FILE#time,event` or either with `-column` for each that is left out,
    /// such as what is known only after the outcome.
    static Question read(Path data) {
        var text = data.toString();
        int hash = text.lastIndexOf('#');
        var file = hash < 0 ? data : Path.of(text.substring(0, hash));
        var asked = new ArrayList<String>();
        var left = new ArrayList<String>();
        if (hash >= 0) {
            for (var part : text.substring(hash + 1).split(",")) {
                if (part.startsWith("-")) {
                    left.add(part.substring(1).strip());
                } else {
                    asked.add(part.strip());
                }
            }
        }
        return new Question(file, Sheets.read(file), asked, left);
    }

    /// The same question to another table, such as one to measure on; what its own path asks comes
    /// first.
    Question to(Path data) {
        var other = read(data);
        return new Question(
                other.file, other.sheet, other.asked.isEmpty() ? asked : other.asked, left);
    }

    /// The column of labels: the one asked for, else one that is called like a label, else for ARFF
    /// its last one.
    int label() {
        if (asked.size() == 1) {
            return sheet.column(asked.getFirst());
        }
        for (int i = sheet.columns().size() - 1; i >= 0 && asked.isEmpty(); i--) {
            if (LABELS.contains(sheet.columns().get(i).name().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        int last = sheet.columns().size() - 1;
        if (asked.isEmpty() && sheet.columns().get(last).kind() == Sheet.Kind.CATEGORY) {
            return last;
        }
        throw new InvalidCaseException(
                "%s doesn't tell which column is asked for. Write it behind the file, as in %s#%s."
                        .formatted(sheet.name(), sheet.name(), sheet.columns().get(last).name()));
    }

    /// Columns to learn from.
    List<Integer> inputs(List<Integer> labels) {
        var without =
                left.stream().map(sheet::column).collect(Collectors.toCollection(ArrayList::new));
        without.addAll(labels);
        var inputs = new ArrayList<Integer>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            boolean identifier =
                    column.name().toLowerCase(Locale.ROOT).matches("(.*[ _])?(id|sno|number|name)");
            if (!without.contains(i) && column.kind() != Sheet.Kind.TEXT && !identifier) {
                inputs.add(i);
            }
        }
        return List.copyOf(inputs);
    }
}
