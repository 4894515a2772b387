package io.warrant.engine.knowledge;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;

import java.util.ArrayList;
import java.util.List;

/// Writes the diseases as the sections `disease.*`, with their links, prevalences and genes as
/// lists of pool numbers.
final class DiseaseWriter {

    private final Pool<String> pool;
    private final Pool<Source> sources;

    DiseaseWriter(Pool<String> pool, Pool<Source> sources) {
        this.pool = pool;
        this.sources = sources;
    }

    void write(List<Disease> diseases, ColumnsBuilder out) {
        out.texts("disease.id", diseases.stream().map(disease -> disease.id().value()).toList());
        out.texts("disease.label", diseases.stream().map(Disease::label).toList());
        out.lists("disease.links", lists(diseases, this::links));
        out.lists("disease.prevalences", lists(diseases, this::prevalences));
        out.lists("disease.genes", lists(diseases, this::genes));
    }

    private static IntLists lists(
            List<Disease> diseases, java.util.function.Function<Disease, List<Integer>> numbers) {
        return IntLists.copyOf(
                diseases.stream()
                        .map(disease -> numbers.apply(disease).stream().mapToInt(i -> i).toArray())
                        .toList());
    }

    private List<Integer> links(Disease disease) {
        var numbers = new ArrayList<Integer>();
        for (var link : disease.links()) {
            numbers.add(pool.number(link.target().value()));
            numbers.add(pool.number(link.relation()));
            numbers.add(sources.number(link.source()));
        }
        return numbers;
    }

    private List<Integer> prevalences(Disease disease) {
        var numbers = new ArrayList<Integer>();
        for (var row : disease.prevalences()) {
            numbers.add(pool.number(row.type()));
            numbers.add(pool.number(row.band()));
            numbers.add(pool.number(row.place()));
            numbers.add(pool.number(row.reference()));
            numbers.add(sources.number(row.source()));
        }
        return numbers;
    }

    private List<Integer> genes(Disease disease) {
        var numbers = new ArrayList<Integer>();
        for (var gene : disease.genes()) {
            numbers.add(pool.number(gene.symbol()));
            numbers.add(pool.number(gene.relation()));
            numbers.add(sources.number(gene.source()));
        }
        return numbers;
    }
}
