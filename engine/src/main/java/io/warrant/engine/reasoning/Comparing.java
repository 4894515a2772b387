package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Precedent;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;

/// Sets a case beside published patients: what both show, and what only one of them does.
final class Comparing {

    /// How many patients are compared at most.
    static final int SHOWN = 10;

    private final Evidence evidence;
    private final UnderstoodCase subject;

    Comparing(Evidence evidence, UnderstoodCase subject) {
        this.evidence = evidence;
        this.subject = subject;
    }

    /// The patients of a disease who are most like the case, best first.
    List<Precedent> precedents(int disease, double[] similarities) {
        var all = new ArrayList<Precedent>();
        for (int patient : evidence.precedents().of(disease, similarities, SHOWN)) {
            all.add(precedent(patient, similarities[patient]));
        }
        return all;
    }

    private Precedent precedent(int patient, double similarity) {
        var solved = evidence.base().solved();
        var theirs = solved.observed().get(patient);
        var shared = new ArrayList<TermId>();
        var missing = new ArrayList<TermId>();
        for (int term : theirs) {
            (isImplied(term, subject.observed()) ? shared : missing).add(id(term));
        }
        var extra = new ArrayList<TermId>();
        for (int term : subject.observed()) {
            if (!isImplied(term, theirs) && !implies(term, theirs)) {
                extra.add(id(term));
            }
        }
        return new Precedent(
                solved.id(patient),
                solved.publications(patient),
                similarity,
                shared,
                missing,
                extra);
    }

    /// Whether one of the findings is the term or a kind of it.
    private boolean isImplied(int term, int[] findings) {
        var ontology = evidence.base().ontology();
        for (int finding : findings) {
            if (ontology.isA(finding, term)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the term is a kind of one of the findings.
    private boolean implies(int term, int[] findings) {
        var ontology = evidence.base().ontology();
        for (int finding : findings) {
            if (ontology.isA(term, finding)) {
                return true;
            }
        }
        return false;
    }

    private TermId id(int term) {
        return evidence.base().ontology().id(term);
    }
}
