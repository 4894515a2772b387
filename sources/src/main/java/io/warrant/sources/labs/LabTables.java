package io.warrant.sources.labs;

import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The small tables written by hand that travel with the program.
final class LabTables {

    private LabTables() {}

    /// The rows of a table, each with the cells of the named columns.
    static List<List<String>> rows(String file, String... columns) {
        try (var in = open(file)) {
            var table = Table.open(file, in);
            var rows = new ArrayList<List<String>>();
            while (table.next()) {
                var row = new ArrayList<String>();
                for (var column : columns) {
                    row.add(table.at(table.column(column)));
                }
                rows.add(List.copyOf(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + file + " can't be read.", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        var in = LabTables.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("There is no resource " + file + ".");
        }
        return in;
    }
}
