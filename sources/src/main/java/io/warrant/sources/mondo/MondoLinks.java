package io.warrant.sources.mondo;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The links that follow from mappings: a disease to its Mondo id, and to what Mondo calls exactly
/// the same in other catalogues. Two entries of one catalogue are never tied: the catalogue has a
/// reason to tell them apart.
public final class MondoLinks {

    private record Other(DiseaseId id, Source source) {}

    private final Map<DiseaseId, Set<Disease.Link>> mondoOf = new LinkedHashMap<>();
    private final Map<DiseaseId, List<Other>> exactly = new LinkedHashMap<>();

    public MondoLinks(List<MappingSet> sets) {
        for (var set : sets) {
            for (var mapping : set.mappings()) {
                mondoOf.computeIfAbsent(mapping.other(), _ -> new LinkedHashSet<>())
                        .add(
                                new Disease.Link(
                                        mapping.mondo(),
                                        reversed(mapping.relation()),
                                        set.source()));
                if (mapping.relation().equals("exact")) {
                    exactly.computeIfAbsent(mapping.mondo(), _ -> new ArrayList<>(4))
                            .add(new Other(mapping.other(), set.source()));
                }
            }
        }
    }

    /// How `a` compares with `b`, when it is told how `b` compares with `a`.
    public static String reversed(String relation) {
        return switch (relation) {
            case "broader" -> "narrower";
            case "narrower" -> "broader";
            default -> relation;
        };
    }

    /// The links of a disease, its Mondo ids first.
    public List<Disease.Link> of(DiseaseId disease) {
        var mondo = mondoOf.getOrDefault(disease, Set.of());
        var links = new LinkedHashSet<>(mondo);
        for (var link : mondo) {
            if (!link.relation().equals("exact")) {
                continue;
            }
            for (var other : exactly.getOrDefault(link.target(), List.of())) {
                if (!other.id().catalogue().equals(disease.catalogue())) {
                    links.add(new Disease.Link(other.id(), "exact", other.source()));
                }
            }
        }
        return List.copyOf(links);
    }
}
