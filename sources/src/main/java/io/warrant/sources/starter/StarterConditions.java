package io.warrant.sources.starter;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeCompiler;

import java.util.List;
import java.util.Set;

/// Reads the diseases with their links, prevalences and genes.
final class StarterConditions {

    private static final Set<String> RELATIONS = Set.of("exact", "broader", "narrower", "related");

    private final StarterTables tables;
    private final StarterSources sources;
    private final KnowledgeCompiler out;

    StarterConditions(StarterTables tables, StarterSources sources, KnowledgeCompiler out) {
        this.tables = tables;
        this.sources = sources;
        this.out = out;
    }

    void read() {
        for (var row : tables.table("conditions.tsv", "id", "name", "source").rows()) {
            var id = row.read("id", DiseaseId::of);
            if (out.knows(id)) {
                throw row.misfit("id", "stands twice.");
            }
            sources.of(row);
            out.add(new Disease(id, row.text("name"), List.of(), List.of(), List.of()));
        }
        tables.table("links.tsv", "id", "name", "target", "relation", "source").rows().stream()
                .map(this::linked)
                .forEach(out::add);
        tables
                .table(
                        "prevalence.tsv",
                        "id",
                        "name",
                        "stated of",
                        "type",
                        "class",
                        "place",
                        "reference",
                        "source")
                .rows()
                .stream()
                .map(this::common)
                .forEach(out::add);
        tables
                .table("genes.tsv", "id", "name", "stated of", "symbol", "relation", "source")
                .rows()
                .stream()
                .map(this::tied)
                .forEach(out::add);
    }

    private Disease linked(Table.Row row) {
        if (!RELATIONS.contains(row.text("relation"))) {
            throw row.misfit("relation", "is none of exact, broader, narrower, related.");
        }
        var link =
                new Disease.Link(
                        row.read("target", DiseaseId::of), row.text("relation"), sources.of(row));
        return new Disease(known(row, out), row.text("name"), List.of(link), List.of(), List.of());
    }

    private Disease common(Table.Row row) {
        var prevalence =
                new Disease.Prevalence(
                        row.text("type"),
                        row.text("class"),
                        row.text("place"),
                        row.text("reference"),
                        sources.of(row));
        return new Disease(
                known(row, out), row.text("name"), List.of(), List.of(prevalence), List.of());
    }

    private Disease tied(Table.Row row) {
        var gene = new Disease.Gene(row.text("symbol"), row.text("relation"), sources.of(row));
        return new Disease(known(row, out), row.text("name"), List.of(), List.of(), List.of(gene));
    }

    /// The disease that a row speaks of, which must be one of the conditions.
    static DiseaseId known(Table.Row row, KnowledgeCompiler conditions) {
        var id = row.read("id", DiseaseId::of);
        if (!conditions.knows(id)) {
            throw row.misfit("id", "is none of the conditions.");
        }
        return id;
    }
}
