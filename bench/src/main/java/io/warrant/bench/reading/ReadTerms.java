package io.warrant.bench.reading;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Ontology;

import java.util.NavigableSet;
import java.util.TreeSet;

/// Holds the terms that were read in a whole note against the coded ones. Coded terms that the
/// ontology lacks or that are no findings don't count: no note holds them.
final class ReadTerms {

    private final KnowledgeBase base;
    private final Ontology ontology;

    ReadTerms(KnowledgeBase base) {
        this.base = base;
        this.ontology = base.ontology();
    }

    RewritingResult.Scores compared(Case coded, Case read) {
        var observed = terms(coded, Finding.Observed.class);
        var excluded = terms(coded, Finding.Excluded.class);
        var readObserved = terms(read, Finding.Observed.class);
        var readExcluded = terms(read, Finding.Excluded.class);
        return new RewritingResult.Scores(
                exact(readObserved, observed),
                kin(readObserved, observed),
                exact(readExcluded, excluded),
                kin(readExcluded, excluded));
    }

    private NavigableSet<Integer> terms(Case subject, Class<? extends Finding> kind) {
        var terms = new TreeSet<Integer>();
        for (var finding : subject.findings()) {
            int term = ontology.resolve(finding.term());
            if (kind.isInstance(finding) && term >= 0 && base.isFinding(term)) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static Score exact(NavigableSet<Integer> read, NavigableSet<Integer> coded) {
        int right = (int) read.stream().filter(coded::contains).count();
        return new Score(right, read.size() - right, coded.size() - right);
    }

    /// Pairs the same terms first, then each of the others with the first one above or below it
    /// that is still free.
    private Score kin(NavigableSet<Integer> read, NavigableSet<Integer> coded) {
        var free = new TreeSet<>(coded);
        free.removeAll(read);
        int right = coded.size() - free.size();
        for (int term : read) {
            if (!coded.contains(term)) {
                var met = free.stream().filter(other -> isKin(term, other)).findFirst();
                met.ifPresent(free::remove);
                right += met.isPresent() ? 1 : 0;
            }
        }
        return new Score(right, read.size() - right, coded.size() - right);
    }

    private boolean isKin(int a, int b) {
        return ontology.isA(a, b) || ontology.isA(b, a);
    }
}
