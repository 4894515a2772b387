package io.warrant.bench.select;

import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.cases.ChartReader;
import io.warrant.sources.ddxplus.QuotedTable;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads notes with the calculator that is asked for, in the form of MedCalc-Bench. Rows on the
/// same note and calculator are one item.
final class SelectItems {

    private static final String TITLE = "Calculator Name";
    private static final String NOTE = "Patient Note";

    private record Row(String title, String note) {}

    /// @param items those whose calculator exists
    /// @param without how many have none
    record Loaded(List<SelectItem> items, int without) {}

    private final ChartReader charts;

    SelectItems(ChartReader charts) {
        this.charts = charts;
    }

    Loaded load(Path file) {
        var items = new ArrayList<SelectItem>();
        var charted = new LinkedHashMap<String, io.warrant.engine.selection.Chart>();
        int without = 0;
        for (var row : rows(file)) {
            var right = right(row.title());
            if (right.isEmpty()) {
                without++;
                continue;
            }
            var chart = charted.computeIfAbsent(row.note(), charts::ofNote);
            items.add(new SelectItem(row.note(), chart, right));
        }
        return new Loaded(items, without);
    }

    /// The calculator of a title, and the guideline that computes the same.
    private static List<String> right(String title) {
        return Calculators.find(title)
                .map(one ->
                        List.of(one.name(), one.about().backing().model()).stream()
                                .filter(id -> !id.isEmpty())
                                .toList())
                .orElse(List.of());
    }

    private static Set<Row> rows(Path file) {
        try (var in = InputFile.open(file, Limits.CASES);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var table = new QuotedTable(reader);
            var head = table.next().orElse(List.of());
            int title = head.indexOf(TITLE);
            int note = head.indexOf(NOTE);
            if (title < 0 || note < 0) {
                throw new InvalidCaseException(
                        file
                                + " has no columns '"
                                + TITLE
                                + "' and '"
                                + NOTE
                                + "'. Give a CSV file in the form of MedCalc-Bench.");
            }
            var rows = new LinkedHashSet<Row>();
            for (Optional<List<String>> cells = table.next();
                    cells.isPresent();
                    cells = table.next()) {
                if (cells.get().size() != head.size()) {
                    throw new InvalidCaseException(
                            file
                                    + " line "
                                    + table.line()
                                    + " has another number of cells than the first. Maybe a quote"
                                    + " is missing.");
                }
                rows.add(new Row(cells.get().get(title).strip(), cells.get().get(note).strip()));
            }
            return rows;
        } catch (IOException e) {
            throw new InvalidCaseException(file + " can't be read. Check its path.", e);
        }
    }
}
