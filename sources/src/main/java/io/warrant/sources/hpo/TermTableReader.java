package io.warrant.sources.hpo;

import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Reads a table of terms (`hpo_id label obsolete replaced_by parents`), which has neither
/// definitions nor synonyms. Several ids in a cell stand between `|`.
public final class TermTableReader {

    private TermTableReader() {}

    public static OntologyRelease read(ReleaseFile file) {
        return file.parse(in -> read(file, in));
    }

    private static OntologyRelease read(ReleaseFile file, InputStream in) throws IOException {
        var table = Table.open(file.name(), in);
        int id = table.column("hpo_id");
        int label = table.column("label");
        int obsolete = table.column("obsolete");
        int replacedBy = table.column("replaced_by");
        int parents = table.column("parents");
        var terms = new ArrayList<Term>();
        var retired = new ArrayList<Retired>();
        while (table.next()) {
            var term = HpoCells.term(table, id);
            switch (table.at(obsolete)) {
                case "0" ->
                        terms.add(
                                new Term(
                                        term,
                                        table.at(label),
                                        "",
                                        List.of(),
                                        terms(table, parents)));
                case "1" -> {
                    var targets = terms(table, replacedBy);
                    retired.add(
                            new Retired(
                                    term,
                                    OntologyRelease.labelInUse(table.at(label)),
                                    targets,
                                    targets.size() == 1));
                }
                default ->
                        throw table.broken(
                                "obsolete is '"
                                        + table.at(obsolete)
                                        + "', neither 0 nor 1. Maybe the columns are shifted.");
            }
        }
        var source = HpoPublications.TERMS.release(ReleaseFile.dateIn(file.name()), file);
        return new OntologyRelease(source, terms, retired);
    }

    private static List<TermId> terms(Table table, int column) {
        var cell = table.at(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        var terms = new ArrayList<TermId>();
        for (var text : cell.split("\\|", -1)) {
            terms.add(HpoCells.term(table, text.strip()));
        }
        return terms;
    }
}
