package io.warrant.engine.debate;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two claims can both be right of a patient with one disease.
public enum Kinship {
    /// They are rivals.
    NONE,
    /// Entries on the same disease.
    SAME,
    /// One is a kind of the other.
    KIND;

    private static final String EXACT = "exact";

    static Kinship of(Claim one, Claim other, KnowledgeBase base) {
        if (!(one instanceof Claim.Diagnosis first) || !(other instanceof Claim.Diagnosis second)) {
            return NONE;
        }
        var ofFirst = links(first.disease(), base);
        var ofSecond = links(second.disease(), base);
        if (first.disease().equals(second.disease())
                || targets(ofFirst, EXACT).contains(second.disease())
                || targets(ofSecond, EXACT).contains(first.disease())
                || !Collections.disjoint(targets(ofFirst, EXACT), targets(ofSecond, EXACT))) {
            return SAME;
        }
        boolean kind = reaches(ofFirst, second.disease()) || reaches(ofSecond, first.disease());
        return kind ? KIND : NONE;
    }

    private static boolean reaches(List<Disease.Link> links, DiseaseId other) {
        return targets(links, "broader").contains(other)
                || targets(links, "narrower").contains(other);
    }

    private static List<Disease.Link> links(DiseaseId id, KnowledgeBase base) {
        int index = base.disease(id);
        return index < 0 ? List.of() : base.diseaseEntry(index).links();
    }

    private static Set<DiseaseId> targets(List<Disease.Link> links, String relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(Disease.Link::target)
                .collect(Collectors.toSet());
    }
}
