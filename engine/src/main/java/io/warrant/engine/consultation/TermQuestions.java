package io.warrant.engine.consultation;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Standing;

import java.util.Arrays;
import java.util.BitSet;

/// One question for each finding of the ontology: is it there? A question's number is its term's
/// index.
public final class TermQuestions implements Repertoire {

    private final KnowledgeBase base;

    public TermQuestions(KnowledgeBase base) {
        this.base = base;
    }

    /// A term is open if the case doesn't tell of it, and if neither it nor anything more general
    /// is unknown: who can't tell whether anything is wrong with the eyes can't tell what it is.
    @Override
    public int[] open(Consultation consultation, Standing standing, int[] expected) {
        var unknown = new BitSet();
        for (var term : consultation.unknown()) {
            int index = base.ontology().resolve(term);
            if (index >= 0) {
                unknown.set(index);
            }
        }
        return Arrays.stream(expected)
                .filter(term -> term != base.findingRoot() && standing.isOpen(term))
                .filter(term -> !isUnknown(term, unknown))
                .toArray();
    }

    private boolean isUnknown(int term, BitSet unknown) {
        var ancestors = base.ontology().ancestors();
        for (int at = ancestors.start(term); at < ancestors.end(term); at++) {
            if (unknown.get(ancestors.at(at))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int[] terms(int number) {
        return new int[] {number};
    }

    @Override
    public Question.Kind kind(int number) {
        return Question.Kind.YES_NO;
    }

    @Override
    public Question question(int number) {
        return Question.yesNo(base.ontology().id(number), base.ontology().label(number) + "?");
    }
}
