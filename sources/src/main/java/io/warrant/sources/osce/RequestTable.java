package io.warrant.sources.osce;

import io.warrant.engine.consultation.Effort;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Reads what can be asked for: a table of tab-separated columns `id kind effort names shows`, with
/// several names or terms parted by semicolons. Its rows are assumptions of this project.
public final class RequestTable {

    private static final String RESOURCE = "requests.tsv";

    private RequestTable() {}

    /// The project's own list, in the order in which a routine goes through it.
    public static List<Request> usual() {
        try (var in = RequestTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its " + RESOURCE + ".");
            }
            return read(RESOURCE, in);
        } catch (IOException e) {
            throw new IllegalStateException("The program's " + RESOURCE + " can't be read.", e);
        }
    }

    /// @throws KnowledgeException if a row is no request, naming its line
    static List<Request> read(String name, InputStream in) throws IOException {
        var table = Table.open(name, in);
        int[] columns = {
            table.column("id"),
            table.column("kind"),
            table.column("effort"),
            table.column("names"),
            table.column("shows")
        };
        var requests = new ArrayList<Request>();
        var ids = new HashSet<String>();
        while (table.next()) {
            var names = parts(table.at(columns[3]));
            if (names.isEmpty() || !ids.add(table.at(columns[0]))) {
                throw table.broken("A request needs an id of its own and a name. Mend the row.");
            }
            requests.add(
                    new Request(
                            table.at(columns[0]),
                            kind(table, table.at(columns[1])),
                            effort(table, table.at(columns[2])),
                            names,
                            terms(table, table.at(columns[4]))));
        }
        return List.copyOf(requests);
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<TermId> terms(Table table, String cell) {
        return parts(cell).stream()
                .map(part ->
                        TermId.parse(part)
                                .orElseThrow(() -> table.broken("'" + part + "' is no term.")))
                .toList();
    }

    private static Kind kind(Table table, String text) {
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw table.broken("'" + text + "' is none of history, examination and test.");
    }

    private static Effort effort(Table table, String text) {
        return Effort.of(text)
                .orElseThrow(() -> table.broken("'" + text + "' is no kind of effort."));
    }
}
