package io.warrant.bench.rank;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Which diseases are the same in different catalogues, and which are of one family, by the links
/// of the knowledge (Mondo's and Orphanet's). Safe for use by several threads.
final class Kinship {

    private final Map<DiseaseId, SortedSet<DiseaseId>> exact = new TreeMap<>();
    private final Map<DiseaseId, SortedSet<DiseaseId>> broader = new TreeMap<>();
    private final Map<DiseaseId, SortedSet<DiseaseId>> narrower = new TreeMap<>();
    private final Map<DiseaseId, List<DiseaseId>> families = new ConcurrentHashMap<>();

    private Kinship() {}

    static Kinship of(KnowledgeBase base) {
        var kinship = new Kinship();
        for (int disease = 0; disease < base.diseases(); disease++) {
            var entry = base.diseaseEntry(disease);
            for (var link : entry.links()) {
                kinship.tie(entry.id(), link.relation(), link.target());
            }
        }
        return kinship;
    }

    private void tie(DiseaseId from, String relation, DiseaseId to) {
        switch (relation) {
            case "exact" -> {
                add(exact, from, to);
                add(exact, to, from);
            }
            case "broader" -> {
                add(broader, from, to);
                add(narrower, to, from);
            }
            case "narrower" -> {
                add(narrower, from, to);
                add(broader, to, from);
            }
            default -> {
                // What is merely related is neither the same nor of one family.
            }
        }
    }

    private static void add(
            Map<DiseaseId, SortedSet<DiseaseId>> ties, DiseaseId from, DiseaseId to) {
        ties.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
    }

    /// The diseases that count as right for a disease under a matching, itself among them; sorted.
    List<DiseaseId> of(DiseaseId disease, Matching matching) {
        return switch (matching) {
            case EXACT -> List.of(disease);
            case EQUIVALENT -> List.copyOf(same(disease));
            case FAMILY -> families.computeIfAbsent(disease, id -> List.copyOf(family(id)));
        };
    }

    /// The disease, its exact neighbours and theirs. Two entries of one catalogue are never the
    /// same: the catalogue has a reason to tell them apart.
    private SortedSet<DiseaseId> same(DiseaseId disease) {
        var same = new TreeSet<DiseaseId>();
        for (var near : ties(exact, disease)) {
            same.add(near);
            same.addAll(ties(exact, near));
        }
        same.removeIf(other -> other.catalogue().equals(disease.catalogue()));
        same.add(disease);
        return same;
    }

    /// All that share an entry with the disease which is the same as both of them or broader.
    private SortedSet<DiseaseId> family(DiseaseId disease) {
        var above = new TreeSet<DiseaseId>();
        for (var one : same(disease)) {
            above.add(one);
            ties(broader, one).forEach(parent -> above.addAll(same(parent)));
        }
        var family = new TreeSet<DiseaseId>();
        for (var parent : above) {
            family.addAll(same(parent));
            ties(narrower, parent).forEach(child -> family.addAll(same(child)));
        }
        return family;
    }

    private static SortedSet<DiseaseId> ties(
            Map<DiseaseId, SortedSet<DiseaseId>> ties, DiseaseId of) {
        return ties.getOrDefault(of, new TreeSet<>());
    }
}
