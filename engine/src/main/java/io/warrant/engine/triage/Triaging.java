package io.warrant.engine.triage;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Standing;

import java.util.List;

/// Triages cases: the department from the organ systems of the findings and of the leading
/// diseases, the urgency from labelled cases. Safe for use by several threads.
public final class Triaging {

    private final KnowledgeBase base;
    private final Departments departments;
    private final List<Labelled> labelled;
    private final Proof proof;

    /// @param labelled cases of known urgency; maybe none
    public Triaging(KnowledgeBase base, Departments departments, List<Labelled> labelled) {
        this.base = base;
        this.departments = departments;
        this.labelled = List.copyOf(labelled);
        proof = Proof.leavingOneOut(base, this.labelled);
    }

    /// @param standing how the case's diseases stand
    public Triage triage(Case subject, Standing standing) {
        var terms = observed(subject, base);
        return new Triage(new Pointings(base, departments).of(terms, standing), urgency(terms));
    }

    private Urgency urgency(List<Integer> terms) {
        if (labelled.isEmpty()) {
            return new Urgency.NoLabels();
        }
        if (!proof.isBetter()) {
            return new Urgency.NotBetter(proof);
        }
        var counts = new UrgencyCounts(base, labelled);
        var level = counts.likeliest(terms);
        return new Urgency.Told(level, counts.probabilities(terms).getOrDefault(level, 0.0), proof);
    }

    /// The indices of the terms that a case observes, sorted.
    public static List<Integer> observed(Case subject, KnowledgeBase base) {
        return subject.findings().stream()
                .filter(Finding.Observed.class::isInstance)
                .mapToInt(finding -> base.ontology().resolve(finding.term()))
                .filter(term -> term >= 0 && base.isFinding(term))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }
}
