package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Explanation.Change;
import io.warrant.engine.argument.Explanation.Counterfactual;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.odds.Probability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tries every single change to a case (a finding dropped, flipped, or one of the disease's own
/// added) and reports what it would do to one disease.
final class Counterfactuals {

    /// How many of the disease's own findings are tried, the most telling first.
    static final int ADDITIONS = 12;

    static final int SHOWN = 12;

    private final Evidence evidence;
    private final Arguing arguing;
    private final UnderstoodCase subject;
    private final Basis.Settings settings;

    Counterfactuals(Evidence evidence, Arguing arguing, Basis.Settings settings) {
        this.evidence = evidence;
        this.arguing = arguing;
        subject = arguing.subject();
        this.settings = settings;
    }

    List<Counterfactual> of(DiseaseId disease) {
        var now = arguing.ranking(settings);
        double before = Math.log(Math.max(now.posterior(disease), Double.MIN_NORMAL));
        var tried = new ArrayList<Counterfactual>();
        var findings = subject.subject().findings();
        for (int i = 0; i < findings.size(); i++) {
            var others = new ArrayList<>(findings);
            var finding = others.remove(i);
            if (!others.isEmpty()) {
                attempt(disease, Change.DROP, finding, others).ifPresent(tried::add);
            }
            var flipped = flip(finding);
            others.add(flipped);
            attempt(disease, Change.FLIP, flipped, others).ifPresent(tried::add);
        }
        for (var finding : additions(disease)) {
            var more = new ArrayList<>(findings);
            more.add(finding);
            attempt(disease, Change.ADD, finding, more).ifPresent(tried::add);
        }
        return tried.stream()
                .sorted(
                        Comparator.comparingDouble((Counterfactual tryout) -> -move(tryout, before))
                                .thenComparing(tryout -> tryout.finding().term())
                                .thenComparing(Counterfactual::change))
                .limit(SHOWN)
                .toList();
    }

    /// How far a change moves the posterior, in log units either way.
    private static double move(Counterfactual tryout, double before) {
        double after = Math.log(Math.max(tryout.probability().value(), Double.MIN_NORMAL));
        return Math.abs(after - before);
    }

    private static Finding flip(Finding finding) {
        return switch (finding) {
            case Finding.Observed(var term, var origin) -> new Finding.Excluded(term, origin);
            case Finding.Excluded(var term, var origin) -> new Finding.Observed(term, origin);
            case Finding.Suspected(var term, double probability, var origin) ->
                    probability < 0.5
                            ? new Finding.Observed(term, origin)
                            : new Finding.Excluded(term, origin);
        };
    }

    private List<Finding> additions(DiseaseId disease) {
        var base = evidence.base();
        var weights = evidence.weights();
        int index = base.disease(disease);
        record Candidate(int term, double gain) {}
        var candidates = new ArrayList<Candidate>();
        for (int at = base.firstAssociation(index); at < base.firstAssociation(index + 1); at++) {
            int term = base.associationTerm(at);
            if (base.isFinding(term) && base.expected(at) > 0 && !isMentioned(term)) {
                var meeting = new Meeting(Meeting.Kind.EXACT, at, base.expected(at), true);
                candidates.add(
                        new Candidate(term, base.expected(at) * weights.observed(meeting, term)));
            }
        }
        return candidates.stream()
                .sorted(
                        Comparator.comparingDouble(Candidate::gain)
                                .reversed()
                                .thenComparingInt(Candidate::term))
                .limit(ADDITIONS)
                .<Finding>map(candidate ->
                        new Finding.Observed(
                                base.ontology().id(candidate.term()), new Origin.Typed("what if")))
                .toList();
    }

    /// Whether the case speaks of a term already, or of a kind of it or something more general.
    private boolean isMentioned(int term) {
        var ontology = evidence.base().ontology();
        for (var terms : List.of(subject.observed(), subject.excluded())) {
            for (int other : terms) {
                if (ontology.isA(other, term) || ontology.isA(term, other)) {
                    return true;
                }
            }
        }
        return subject.suspected().stream().anyMatch(suspicion -> suspicion.term() == term);
    }

    /// What a changed case gives, or empty where the change contradicts a finding that stays: what
    /// would be reckoned then is another change than the one that is named.
    private Optional<Counterfactual> attempt(
            DiseaseId disease, Change change, Finding finding, List<Finding> findings) {
        var changed = evidence.understood(Case.of(subject.subject().patient(), findings), true);
        if (changed.notices().stream()
                .anyMatch(notice -> notice.kind() == Notice.Kind.CONTRADICTION)) {
            return Optional.empty();
        }
        var ranking = arguing.applied(evidence.rank(changed, settings, Evidence.LeftOut.NOTHING));
        int term = evidence.base().ontology().index(finding.term());
        return Optional.of(
                new Counterfactual(
                        change,
                        finding,
                        evidence.base().ontology().label(term),
                        ranking.place(ranking.position(evidence.base().disease(disease))),
                        Probability.of(Math.min(1, ranking.posterior(disease)))));
    }
}
