package io.warrant.sources.releases;

import io.warrant.engine.errors.KnowledgeException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A table of tab-separated columns that are found by name: `DatabaseID`, `database_id` and
/// `#DatabaseID` are one name. Lines that start with `#` before the header are comments, unless
/// they hold a tab: then they are the header.
public final class Table {

    private final String file;
    private final BufferedReader lines;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> header = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private String[] row = {};
    private long line;

    private Table(String file, InputStream in) {
        this.file = file;
        // A decoder made by hand reports broken UTF-8; the one made from a charset hides it.
        lines =
                new BufferedReader(
                        new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    /// Reads the comments and the header.
    ///
    /// @throws KnowledgeException if the file has no header
    public static Table open(String file, InputStream in) throws IOException {
        var table = new Table(file, in);
        table.readHeader();
        return table;
    }

    private void readHeader() throws IOException {
        for (var text = nextLine(); text != null; text = nextLine()) {
            boolean comment = text.startsWith("#");
            if (comment && !text.contains("\t")) {
                comments.add(text.substring(1).strip());
            } else if (!text.isBlank()) {
                for (var name : (comment ? text.substring(1) : text).split("\t", -1)) {
                    header.add(name.strip());
                    columns.putIfAbsent(key(name), columns.size());
                }
                return;
            }
        }
        throw new KnowledgeException(
                file + " has no header line. Maybe the download was cut off: fetch it again.");
    }

    private @org.jspecify.annotations.Nullable String nextLine() throws IOException {
        line++;
        return lines.readLine();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /// The value of a comment such as `# date: 2023-01-27`.
    public Optional<String> comment(String name) {
        return comments.stream()
                .filter(comment -> comment.startsWith(name + ":"))
                .map(comment -> comment.substring(name.length() + 1).strip())
                .findFirst();
    }

    /// The number of a column.
    ///
    /// @throws KnowledgeException if the table lacks it
    public int column(String name) {
        int column = optional(name);
        if (column < 0) {
            throw broken(
                    "the header has no column '"
                            + name
                            + "', only "
                            + String.join(", ", header)
                            + ". Maybe it is another file, or a newer form of it than this version"
                            + " of Warrant reads.");
        }
        return column;
    }

    /// The number of a column, or -1.
    public int optional(String name) {
        return columns.getOrDefault(key(name), -1);
    }

    /// Refuses columns of which nobody knows what they say of a row.
    public void refuseColumnsBut(Set<String> known) {
        var keys = new TreeSet<String>();
        known.forEach(name -> keys.add(key(name)));
        for (var name : header) {
            if (!keys.contains(key(name))) {
                throw broken(
                        "the header has an unknown column '"
                                + name
                                + "'. Maybe it is a newer form of the file than this version of"
                                + " Warrant reads: get a newer Warrant.");
            }
        }
    }

    /// Goes to the next row that isn't blank.
    ///
    /// @return whether there is one
    /// @throws KnowledgeException if it has more or fewer columns than the header
    public boolean next() throws IOException {
        for (var text = nextLine(); text != null; text = nextLine()) {
            if (text.isBlank()) {
                continue;
            }
            row = text.split("\t", -1);
            if (row.length != header.size()) {
                throw broken(
                        "the row has "
                                + row.length
                                + " columns, the header "
                                + header.size()
                                + ". Maybe the download was cut off, or the file was edited by"
                                + " hand.");
            }
            return true;
        }
        return false;
    }

    /// A cell of this row without blanks around it, or an empty text for column -1.
    public String at(int column) {
        return column < 0 ? "" : row[column].strip();
    }

    /// A cell of this row as it stands, blanks around it and all.
    public String raw(int column) {
        return row[column];
    }

    /// Where this row stands.
    public Place place() {
        return new Place(file, line);
    }

    /// What to throw about this line; the problem ends in advice.
    public KnowledgeException broken(String problem) {
        return new KnowledgeException(place() + ": " + problem);
    }
}
