package io.warrant.bench.consult;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A patient with a [PatientManner]. Whether an answer departs from the record depends only on the
/// seed and the question, so every policy meets the same patient. What the patient doesn't know
/// stays unknown, and what a test shows isn't changed: a manner is the patient's, not the
/// laboratory's.
public final class SimulatedPatient {

    private final RecordedPatient record;
    private final KnowledgeBase base;
    private final PatientManner manner;
    private final long seed;

    public SimulatedPatient(
            RecordedPatient record, KnowledgeBase base, PatientManner manner, long seed) {
        this.record = record;
        this.base = base;
        this.manner = manner;
        this.seed = seed;
    }

    /// What the patient says, or a test shows.
    public Answer answer(Action action) {
        var recorded = record.answer(action);
        if (!(action instanceof Action.Ask(var question))
                || recorded instanceof Answer.Unknown
                || manner.kind() == PatientManner.Kind.PLAIN) {
            return recorded;
        }
        var random = new SplittableRandom(seed * 1_000_003 + question.id().hashCode());
        if (random.nextDouble() >= manner.rate()) {
            return recorded;
        }
        return switch (manner.kind()) {
            case PLAIN -> recorded;
            case TERSE -> new Answer.Unknown();
            case VAGUE -> vague(recorded);
            case MISTAKEN -> mistaken(question, recorded, random);
        };
    }

    /// What is more general than the terms that are present. A no is as general as it can be.
    private Answer vague(Answer recorded) {
        if (!(recorded instanceof Answer.Present(var terms))) {
            return recorded;
        }
        var general = new TreeSet<TermId>();
        for (var term : terms) {
            var above = above(base.ontology().resolve(term));
            general.addAll(above.isEmpty() ? List.of(term) : above);
        }
        return new Answer.Present(List.copyOf(general));
    }

    /// The terms right above one, without the root and its branches: that something is wrong
    /// somewhere is no answer.
    private List<TermId> above(int term) {
        return IntStream.of(base.ontology().parents().get(term))
                .filter(parent -> depth(parent) >= 2)
                .mapToObj(base.ontology()::id)
                .toList();
    }

    /// 0 for the root of findings, 1 for a branch, 2 for all that is below.
    private int depth(int term) {
        int root = base.findingRoot();
        if (term == root || !base.isFinding(term)) {
            return 0;
        }
        return base.ontology().parents().contains(term, root) ? 1 : 2;
    }

    private static Answer mistaken(Question question, Answer recorded, SplittableRandom random) {
        boolean present = recorded instanceof Answer.Present;
        if (question.kind() == Question.Kind.YES_NO) {
            return present ? new Answer.Absent() : new Answer.Present(question.terms());
        }
        var others =
                recorded instanceof Answer.Present(var terms)
                        ? question.terms().stream().filter(term -> !terms.contains(term)).toList()
                        : question.terms();
        return others.isEmpty()
                ? new Answer.Absent()
                : new Answer.Present(List.of(others.get(random.nextInt(others.size()))));
    }
}
