package io.warrant.engine.consultation;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.questions.Questions;
import io.warrant.engine.reasoning.Standing;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The questions that the knowledge itself words, each with its answers.
public final class AskedQuestions implements Repertoire {

    private final KnowledgeBase base;
    private final Questions questions;

    public AskedQuestions(KnowledgeBase base) {
        this.base = base;
        questions = base.questions();
    }

    /// A question is open if it wasn't asked yet, the case tells of none of its answers, and what
    /// it presupposes is observed.
    @Override
    public int[] open(Consultation consultation, Standing standing, int[] expected) {
        var asked = consultation.used();
        var observed = observed(consultation);
        var wanted = new BitSet();
        for (int term : expected) {
            wanted.set(term);
        }
        return IntStream.range(0, questions.size())
                .filter(number -> !asked.contains(questions.id(number)))
                .filter(number ->
                        questions.condition(number) < 0
                                || observed.get(questions.condition(number)))
                .filter(number ->
                        IntStream.of(questions.terms(number))
                                .allMatch(term -> !observed.get(term) && standing.isOpen(term)))
                .filter(number -> IntStream.of(questions.terms(number)).anyMatch(wanted::get))
                .toArray();
    }

    private BitSet observed(Consultation consultation) {
        var observed = new BitSet();
        for (var finding : consultation.subject().findings()) {
            int term = base.ontology().resolve(finding.term());
            if (finding instanceof Finding.Observed && term >= 0) {
                observed.set(term);
            }
        }
        return observed;
    }

    @Override
    public int[] terms(int number) {
        return questions.terms(number);
    }

    @Override
    public Question.Kind kind(int number) {
        return kind(questions.kind(number));
    }

    private static Question.Kind kind(AnswerKind kind) {
        return switch (kind) {
            case YES_NO -> Question.Kind.YES_NO;
            case ONE_OF -> Question.Kind.ONE_OF;
            case ANY_OF -> Question.Kind.ANY_OF;
        };
    }

    @Override
    public Question question(int number) {
        List<TermId> terms =
                IntStream.of(questions.terms(number)).mapToObj(base.ontology()::id).toList();
        int parent = questions.parent(number);
        return new Question(
                questions.id(number),
                questions.text(number, questions.languages().getFirst()),
                kind(number),
                terms,
                parent < 0 ? Optional.empty() : Optional.of(questions.id(parent)));
    }
}
