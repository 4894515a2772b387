package io.warrant.app.consult;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Conflict;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Option;
import io.warrant.engine.consultation.Prospect;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.consultation.Step;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// One consultation as it goes on: what was done, what comes next, and the way back. Not safe for
/// use by several threads.
public final class Room {

    private final Consultant consultant;
    private final Deque<Consultation> before = new ArrayDeque<>();
    private Consultation now;
    private Optional<Action> next = Optional.empty();
    private Optional<AlmostMet.Sought> sought = Optional.empty();

    public Room(Consultant consultant, Consultation begun) {
        this.consultant = consultant;
        now = begun;
    }

    public Consultant consultant() {
        return consultant;
    }

    public KnowledgeBase base() {
        return consultant.reasoner().base();
    }

    public Consultation now() {
        return now;
    }

    /// Whether anything is known to reason from.
    public boolean hasBegun() {
        return !now.subject().findings().isEmpty();
    }

    /// What to do next.
    public Action next() {
        var known = next.orElseGet(this::choose);
        next = Optional.of(known);
        return known;
    }

    /// What would meet a criterion of a leading claim goes before what the consultant would ask.
    private Action choose() {
        var own = consultant.next(now);
        boolean ends = own instanceof Action.Stop || own instanceof Action.Abstain;
        sought = ends ? Optional.empty() : new AlmostMet(consultant, now).question();
        return sought.map(AlmostMet.Sought::question).orElse(own);
    }

    /// What the next question is worth.
    public Option worth() {
        return consultant.option(now, next());
    }

    /// The criterion that a yes to the next question would meet, where it is asked for that.
    public Optional<String> criterion() {
        next();
        return sought.map(AlmostMet.Sought::criterion);
    }

    /// What each answer to what comes next would do.
    public List<Prospect> prospects() {
        return consultant.prospects(now, next());
    }

    /// What would be done if an answer were given, and how the claims would stand.
    public Room imagined(Answer answer) {
        return new Room(consultant, consultant.answered(now, next(), answer));
    }

    /// What earlier findings an answer to what comes next contradicts.
    public List<Conflict> conflicts(Answer answer) {
        return conflicts(List.of(new Step(next(), answer, 0)));
    }

    /// What earlier findings something told unasked contradicts.
    public List<Conflict> conflicts(List<TermId> observed, List<TermId> excluded) {
        return conflicts(unasked(observed, excluded));
    }

    private List<Conflict> conflicts(List<Step> steps) {
        var told = new ArrayList<Finding>();
        steps.forEach(step -> told.addAll(Consultation.told(step)));
        return Conflict.between(now.subject(), told, base().ontology());
    }

    /// Goes on with an answer to what comes next.
    public void answer(Answer answer) {
        go(consultant.answered(now, next(), answer));
    }

    /// Takes up what was told unasked.
    ///
    /// @throws InvalidCaseException if nothing was told
    public void tell(List<TermId> observed, List<TermId> excluded) {
        var steps = unasked(observed, excluded);
        if (steps.isEmpty()) {
            throw new InvalidCaseException("Nothing was told. Name a term.");
        }
        var after = now;
        for (var step : steps) {
            after = after.with(step);
        }
        go(after);
    }

    private List<Step> unasked(List<TermId> observed, List<TermId> excluded) {
        var steps = new ArrayList<Step>();
        observed.forEach(term -> steps.add(unasked(term, new Answer.Present(List.of(term)))));
        excluded.forEach(term -> steps.add(unasked(term, new Answer.Absent())));
        return steps;
    }

    private Step unasked(TermId term, Answer answer) {
        int index = base().ontology().resolve(term);
        if (index < 0 || !base().isFinding(index)) {
            throw new InvalidCaseException(
                    term + " is no finding of this knowledge. Look for it with `warrant term`.");
        }
        var id = base().ontology().id(index);
        var text = base().ontology().label(index);
        var known = answer instanceof Answer.Present ? new Answer.Present(List.of(id)) : answer;
        return new Step(new Action.Ask(Question.yesNo(id, text)), known, 0);
    }

    /// Drops findings that turned out not to hold.
    public void drop(List<Conflict> conflicts) {
        var after = now;
        for (var conflict : conflicts) {
            after = after.without(conflict.earlier());
        }
        go(after);
    }

    private void go(Consultation after) {
        before.push(now);
        now = after;
        next = Optional.empty();
    }

    /// Takes back the last change, also one from before the consultation was resumed.
    ///
    /// @return whether there was one
    public boolean undo() {
        if (before.isEmpty() && now.steps().isEmpty()) {
            return false;
        }
        now = before.isEmpty() ? now.undone() : before.pop();
        next = Optional.empty();
        return true;
    }
}
