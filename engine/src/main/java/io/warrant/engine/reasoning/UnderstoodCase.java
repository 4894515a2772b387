package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;

/// A case in the terms of the knowledge base.
///
/// @param subject the case with current term ids, without doublets and refuted exclusions
/// @param observed indices of the observed terms, rising
/// @param excluded indices of the excluded terms, rising
/// @param notices what the reader must know
record UnderstoodCase(Case subject, int[] observed, int[] excluded, List<Notice> notices) {

    /// Whether nothing in the case tells of a term already: neither it nor a kind of it is
    /// observed, and neither it nor something more general is excluded.
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
        return true;
    }
}
