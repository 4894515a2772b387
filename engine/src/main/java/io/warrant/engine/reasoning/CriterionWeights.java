package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Criteria;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.odds.LogRatio;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What criteria add to the diseases that they are for. A criterion is made of findings that weigh
/// already, so it adds only what its own ratio is more than theirs together: criterion and findings
/// count as much as the greater of the two. Of several criteria for a disease, one counts.
/// Immutable and safe for use by several threads.
final class CriterionWeights {

    static final CriterionWeights NONE = new CriterionWeights(Map.of());

    private final Map<Integer, List<Warrant>> warrants;

    private CriterionWeights(Map<Integer, List<Warrant>> warrants) {
        this.warrants = warrants;
    }

    static CriterionWeights of(Criteria criteria, Arguing arguing, Ranking ranking) {
        var warrants = new TreeMap<Integer, List<Warrant>>();
        criteria.of()
                .forEach((id, all) -> {
                    int position = ranking.position(arguing.base().disease(id));
                    if (position >= 0) {
                        int disease = ranking.disease(position);
                        warrants.put(disease, warrants(all, arguing, disease));
                    }
                });
        return warrants.isEmpty() ? NONE : new CriterionWeights(warrants);
    }

    private static List<Warrant> warrants(List<Criterion> all, Arguing arguing, int disease) {
        boolean weighs = all.stream().anyMatch(one -> one.ln() != 0);
        var findings = weighs ? arguing.warrants(disease) : List.<Warrant>of();
        int counting = -1;
        double most = 0;
        for (int at = 0; at < all.size(); at++) {
            double ln = beyond(all.get(at), findings);
            if (Math.abs(ln) > Math.abs(most)) {
                most = ln;
                counting = at;
            }
        }
        var warrants = new ArrayList<Warrant>();
        for (int at = 0; at < all.size(); at++) {
            var one = all.get(at);
            warrants.add(
                    new Warrant.ByCriterion(
                            new Ground.OfCriterion(one.guide().id(), one.guide().name()),
                            one,
                            at == counting ? LogRatio.of(most) : LogRatio.NEUTRAL,
                            List.of()));
        }
        return List.copyOf(warrants);
    }

    /// What a criterion weighs beyond the findings that it is made of.
    private static double beyond(Criterion criterion, List<Warrant> warrants) {
        double ln = criterion.ln();
        var used = used(criterion);
        double findings = 0;
        for (var warrant : warrants) {
            if (warrant.ground() instanceof Finding finding && used.contains(finding.term())) {
                findings += warrant.ratio().ln();
            }
        }
        return Math.clamp(ln - findings, Math.min(ln, 0), Math.max(ln, 0));
    }

    private static Set<TermId> used(Criterion criterion) {
        var used = new HashSet<TermId>();
        criterion.known().forEach(known -> used.addAll(known.findings()));
        return used;
    }

    /// The ranking with what the criteria add; the same one where they add nothing.
    Ranking applied(Ranking ranking) {
        var added = new TreeMap<Integer, Double>();
        warrants.forEach((disease, all) -> {
            double sum = all.stream().mapToDouble(warrant -> warrant.ratio().ln()).sum();
            if (sum != 0) {
                added.put(ranking.position(disease), sum);
            }
        });
        return added.isEmpty() ? ranking : ranking.with(added);
    }

    List<Warrant> of(int disease) {
        return warrants.getOrDefault(disease, List.of());
    }
}
