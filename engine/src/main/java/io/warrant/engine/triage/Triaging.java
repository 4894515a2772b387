package io.warrant.engine.triage;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Standing;

import java.util.List;

/// Triages cases: the department from the organ systems of the findings and of the leading
/// diseases, the urgency from the severity of the leading diseases or, where they are given, from
/// labelled cases. A step of any encounter; safe for use by several threads.
public final class Triaging {

    private final KnowledgeBase base;
    private final Branches branches;
    private final Loss loss;
    private final List<Labelled> labelled;
    private final Proof proof;

    /// Without labelled cases.
    public Triaging(KnowledgeBase base, Departments departments, Loss loss) {
        this(base, departments, loss, List.of());
    }

    /// @param labelled cases of known urgency; where there are any, they tell it
    public Triaging(
            KnowledgeBase base, Departments departments, Loss loss, List<Labelled> labelled) {
        this.base = base;
        branches = new Branches(base, departments);
        this.loss = loss;
        this.labelled = List.copyOf(labelled);
        proof = Proof.leavingOneOut(base, this.labelled);
    }

    /// @param standing how the case's diseases stand
    public Triage triage(Case subject, Standing standing) {
        var terms = observed(subject, base);
        var age = AgeGroup.of(subject.patient());
        return new Triage(
                age,
                Pointings.of(terms, standing, branches, age),
                labelled.isEmpty() ? Urgency.of(Danger.of(standing), loss) : byLabels(terms),
                List.of());
    }

    private Urgency byLabels(List<Integer> terms) {
        if (!proof.isBetter()) {
            return new Urgency.LabelsTooWeak(proof);
        }
        var counts = new UrgencyCounts(base, labelled);
        var level = counts.likeliest(terms);
        return new Urgency.Labels(
                level, counts.probabilities(terms).getOrDefault(level, 0.0), proof);
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
