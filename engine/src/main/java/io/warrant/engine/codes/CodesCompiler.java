package io.warrant.engine.codes;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects codes and compiles them into the sections `code.*` that [Codes] reads. Terms are kept
/// by index and diseases by id, since learning adds diseases but no terms. Not safe for use by
/// several threads.
public final class CodesCompiler {

    private final SortedMap<String, Set<TermId>> terms = new TreeMap<>(Texts.BYTE_ORDER);
    private final SortedMap<String, Set<DiseaseId>> diseases = new TreeMap<>(Texts.BYTE_ORDER);

    public void add(CodeSystem system, String code, TermId term) {
        terms.computeIfAbsent(system.key(code), _ -> new TreeSet<>()).add(term);
    }

    public void add(CodeSystem system, String code, DiseaseId disease) {
        diseases.computeIfAbsent(system.key(code), _ -> new TreeSet<>()).add(disease);
    }

    /// Writes the sections, or none where no code was added. Terms that the ontology lacks are left
    /// out.
    public void compile(Ontology ontology, ColumnsBuilder out) {
        if (!terms.isEmpty() || !diseases.isEmpty()) {
            write(ontology, out);
        }
    }

    Columns emptyColumns(ColumnsBuilder out) {
        return out.texts("code.key", List.of())
                .texts("code.disease", List.of())
                .lists("code.terms", IntLists.copyOf(List.of()))
                .lists("code.diseases", IntLists.copyOf(List.of()))
                .build();
    }

    private void write(Ontology ontology, ColumnsBuilder out) {
        var keys = new TreeSet<>(Texts.BYTE_ORDER);
        keys.addAll(terms.keySet());
        keys.addAll(diseases.keySet());
        var numbers = numbers();
        out.texts("code.key", List.copyOf(keys));
        out.texts("code.disease", numbers.keySet().stream().map(DiseaseId::value).toList());
        out.lists(
                "code.terms",
                IntLists.copyOf(
                        keys.stream()
                                .map(key ->
                                        terms.getOrDefault(key, Set.of()).stream()
                                                .mapToInt(ontology::index)
                                                .filter(term -> term >= 0)
                                                .sorted()
                                                .toArray())
                                .toList()));
        out.lists(
                "code.diseases",
                IntLists.copyOf(
                        keys.stream()
                                .map(key ->
                                        diseases.getOrDefault(key, Set.of()).stream()
                                                .mapToInt(disease -> number(numbers, disease))
                                                .toArray())
                                .toList()));
    }

    private Map<DiseaseId, Integer> numbers() {
        var numbers = new TreeMap<DiseaseId, Integer>();
        diseases.values().forEach(ids -> ids.forEach(id -> numbers.put(id, 0)));
        int next = 0;
        for (var entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return numbers;
    }

    private static int number(Map<DiseaseId, Integer> numbers, DiseaseId disease) {
        return numbers.getOrDefault(disease, -1);
    }
}
