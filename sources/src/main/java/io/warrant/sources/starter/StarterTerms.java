package io.warrant.sources.starter;

import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.stream.Stream;

/// Reads `terms.tsv`: the terms that the facts use, with all their ancestors.
final class StarterTerms {

    private StarterTerms() {}

    static List<Term> read(StarterTables tables) {
        return tables
                .table("terms.tsv", "id", "label", "parents", "synonyms", "lay words")
                .rows()
                .stream()
                .map(StarterTerms::term)
                .toList();
    }

    private static Term term(Table.Row row) {
        var names =
                Stream.concat(
                                row.readAll("synonyms", text -> exact(text, false)).stream(),
                                row.readAll("lay words", text -> exact(text, true)).stream())
                        .toList();
        return new Term(
                row.read("id", TermId::of),
                row.text("label"),
                "",
                names,
                row.readAll("parents", TermId::of));
    }

    private static Synonym exact(String text, boolean lay) {
        return new Synonym(text, Synonym.Scope.EXACT, lay);
    }
}
