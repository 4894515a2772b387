package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.odds.LogRatio;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What criteria add to a disease that they are for. A criterion is made of findings that weigh
/// already, so it adds only what its own ratio is more than theirs together: criterion and findings
/// count as much as the greater of the two. Of several criteria for a disease, one counts.
final class CriterionWeights {

    private CriterionWeights() {}

    /// @param findings what the disease's findings weigh
    static List<Warrant> warrants(List<Criterion> criteria, List<Warrant> findings) {
        int counting = -1;
        double most = 0;
        for (int at = 0; at < criteria.size(); at++) {
            double ln = beyond(criteria.get(at), findings);
            if (Math.abs(ln) > Math.abs(most)) {
                most = ln;
                counting = at;
            }
        }
        var warrants = new ArrayList<Warrant>();
        for (int at = 0; at < criteria.size(); at++) {
            var one = criteria.get(at);
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
        if (ln == 0) {
            return 0;
        }
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
}
