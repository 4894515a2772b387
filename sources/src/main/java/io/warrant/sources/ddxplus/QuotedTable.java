package io.warrant.sources.ddxplus;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rows of comma-separated cells, of which some stand in double quotes and may hold commas and line
/// breaks (RFC 4180).
public final class QuotedTable {

    private final BufferedReader in;
    private long line = 1;
    private long start = 1;

    public QuotedTable(BufferedReader in) {
        this.in = in;
    }

    /// The line on which the row that was read last begins, from 1.
    public long line() {
        return start;
    }

    /// The next row that isn't blank, or empty at the end.
    public Optional<List<String>> next() throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        start = line;
        boolean quoted = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            char letter = (char) next;
            line += letter == '\n' ? 1 : 0;
            if (quoted || letter == '"') {
                quoted = quoted(letter, quoted, cell);
            } else if (letter == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter == '\n' && cells.isEmpty() && cell.isEmpty()) {
                start = line;
            } else if (letter == '\n') {
                cells.add(cell.toString());
                return Optional.of(cells);
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (cells.isEmpty() && cell.isEmpty()) {
            return Optional.empty();
        }
        cells.add(cell.toString());
        return Optional.of(cells);
    }

    /// Takes a letter in quotes, or a quote; two quotes in a row are one that belongs to the text.
    ///
    /// @return whether what follows stands in quotes
    private boolean quoted(char letter, boolean inside, StringBuilder cell) throws IOException {
        if (letter != '"') {
            cell.append(letter);
            return true;
        }
        if (!inside) {
            return true;
        }
        in.mark(1);
        int next = in.read();
        if (next == '"') {
            cell.append('"');
            return true;
        }
        in.reset();
        return false;
    }
}
