package io.warrant.sources.starter;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Source;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads `sources.tsv`: the releases that the rows of the starter pack were taken from.
record StarterSources(SortedMap<String, Source> byId) {

    StarterSources {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    static StarterSources read(StarterTables tables) {
        var byId = new TreeMap<String, Source>();
        var table =
                tables.table("sources.tsv", "id", "title", "version", "licence", "url", "sha256");
        for (var row : table.rows()) {
            var source =
                    new Source(
                            row.text("id"),
                            row.text("title"),
                            row.text("version"),
                            row.text("licence"),
                            row.text("url"),
                            row.text("sha256"));
            if (byId.put(source.id(), source) != null) {
                throw row.misfit("id", "stands twice.");
            }
        }
        return new StarterSources(byId);
    }

    Collection<Source> all() {
        return byId.values();
    }

    /// The release of the ontology that the terms are from.
    String ontologyVersion() {
        var ontology = byId.get("hpo");
        if (ontology == null) {
            throw new KnowledgeException(
                    "Starter pack, sources.tsv lacks the source 'hpo'." + Table.ADVICE);
        }
        return ontology.version();
    }

    /// The release that a row's column `source` names.
    Source of(Table.Row row) {
        return row.read("source", this::named);
    }

    private Source named(String id) {
        var source = byId.get(id);
        if (source == null) {
            throw new IllegalArgumentException("'" + id + "' is none of the sources.");
        }
        return source;
    }
}
