package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;
import java.util.List;

/// A case in the terms of the knowledge base.
///
/// @param subject the case with current term ids, without doublets and refuted exclusions
/// @param observed indices of the observed terms, rising
/// @param excluded indices of the excluded terms, rising
/// @param suspected what may be observed, by rising terms
/// @param shares for each observed term, the share of its weight that it keeps: several answers to
///   one question count once
/// @param notices what the reader must know
record UnderstoodCase(
        Case subject,
        int[] observed,
        int[] excluded,
        List<Suspicion> suspected,
        double[] shares,
        List<Notice> notices) {

    /// The same where suspicions are weighed.
    UnderstoodCase with(List<Suspicion> weighed, List<Notice> told) {
        return new UnderstoodCase(subject, observed, excluded, weighed, shares, told);
    }

    /// The probability of what is suspected of a term.
    double suspicion(int term) {
        return suspected.stream()
                .filter(suspicion -> suspicion.term == term)
                .mapToDouble(Suspicion::probability)
                .findFirst()
                .orElse(0);
    }

    /// A term that may be observed, and how likely it is in this patient.
    record Suspicion(int term, double probability) {}

    /// How many observed findings there are, several answers to one question counting once, and a
    /// suspected one by its probability.
    double count() {
        double count = 0;
        for (var suspicion : suspected) {
            count += suspicion.probability;
        }
        for (double share : shares) {
            count += share;
        }
        return count;
    }

    /// The share of its weight that a finding keeps.
    double share(int term) {
        int at = Arrays.binarySearch(observed, term);
        return at < 0 ? 1 : shares[at];
    }

    /// Whether nothing in the case tells of a term already: neither it nor a kind of it is
    /// observed, and neither it nor something more general is excluded; nor is the question that it
    /// answers answered already, or out of place.
    boolean isOpen(int term, KnowledgeBase base) {
        for (int finding : observed) {
            if (base.ontology().isA(finding, term)) {
                return false;
            }
        }
        for (int finding : excluded) {
            if (base.ontology().isA(term, finding)) {
                return false;
            }
        }
        return !Answering.isSettled(term, this, base.questions());
    }
}
