package io.warrant.sources.maxo;

import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;
import io.warrant.sources.releases.Unread;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Reads MAxO's diagnostic annotations (`hpo_id hpo_label predicate_id maxo_id maxo_label …`). What
/// can be observed only before birth isn't taken over, since the patient is born; nor is the root
/// of all procedures, which names none.
public final class ObservabilityReader {

    static final Publication ANNOTATIONS =
            new Publication(
                    "maxo-diagnostic",
                    "MAxO diagnostic annotations of HPO terms",
                    "https://creativecommons.org/licenses/by/4.0/. Attribution: Medical Action"
                            + " Ontology, Monarch Initiative",
                    "https://github.com/monarch-initiative/MAxO");

    private static final Pattern TERM = Pattern.compile("HP:\\d{7}");
    private static final Pattern PROCEDURE = Pattern.compile("MAXO:\\d{7}");
    private static final String ROOT = "MAXO:0000001";

    private ObservabilityReader() {}

    /// @throws io.warrant.engine.errors.KnowledgeException if the file is broken, naming its place
    public static Observability read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static Observability read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        int term = table.column("hpo_id");
        int predicate = table.column("predicate_id");
        int procedure = table.column("maxo_id");
        int label = table.column("maxo_label");
        var rows = new ArrayList<Observability.Row>();
        var unread = new ArrayList<Unread>();
        while (table.next()) {
            check(table, term, TERM, "an HPO id such as HP:0001250");
            check(table, procedure, PROCEDURE, "a MAxO id such as MAXO:0010203");
            var reason = reason(table.at(predicate), table.at(procedure));
            if (reason.isEmpty()) {
                rows.add(
                        new Observability.Row(
                                TermId.of(table.at(term)),
                                table.at(procedure),
                                table.at(label),
                                table.place()));
            } else {
                var what = table.at(term) + " " + table.at(procedure);
                unread.add(new Unread(table.place(), what, reason));
            }
        }
        var version = table.comment("version").orElse(file.name());
        return new Observability(
                ANNOTATIONS.release(ReleaseFile.dateIn(version), file), rows, unread);
    }

    /// Why a row isn't taken over, or an empty text.
    private static String reason(String predicate, String procedure) {
        if (predicate.equals("is_prenatally_observable_through")) {
            return "a finding that is observed before birth";
        }
        if (!predicate.equals("is_observable_through")) {
            return "a relation of unknown meaning";
        }
        return procedure.equals(ROOT) ? "a row that names no particular procedure" : "";
    }

    private static void check(Table table, int column, Pattern form, String what) {
        var cell = table.at(column);
        if (!form.matcher(cell).matches()) {
            throw table.broken(
                    "'" + cell + "' is not " + what + ". Maybe the columns are shifted.");
        }
    }
}
