package io.warrant.engine.argument;

import io.warrant.engine.clinical.DiseaseId;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What published criteria say of one patient, by disease.
public record Criteria(SortedMap<DiseaseId, List<Criterion>> of) {

    /// None applies.
    public static final Criteria NONE = new Criteria(Collections.emptySortedMap());

    public Criteria {
        var copy = new TreeMap<DiseaseId, List<Criterion>>();
        of.forEach((disease, all) -> copy.put(disease, List.copyOf(all)));
        of = Collections.unmodifiableSortedMap(copy);
    }

    /// Those for a disease, in the order of their ids; perhaps none.
    public List<Criterion> of(DiseaseId disease) {
        return of.getOrDefault(disease, List.of());
    }
}
