package io.warrant.engine.consultation;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A consultation as it stands: the case it began with, and what was done since. Immutable; each
/// answer makes a new one.
///
/// @param opening the case as it was presented
/// @param steps what was done, in order
public record Consultation(Case opening, List<Step> steps) {

    public Consultation {
        steps = List.copyOf(steps);
    }

    public static Consultation of(Case opening) {
        return new Consultation(opening, List.of());
    }

    /// The same after one more turn.
    public Consultation with(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Consultation(opening, all);
    }

    /// The same without the last turn; the beginning stays as it is.
    public Consultation undone() {
        return steps.isEmpty()
                ? this
                : new Consultation(opening, steps.subList(0, steps.size() - 1));
    }

    /// The same without a finding that turned out not to hold. An answer that told of nothing else
    /// counts as unknown then.
    public Consultation without(Finding finding) {
        var kept = opening.findings().stream().filter(one -> !one.equals(finding)).toList();
        var all = steps.stream().map(step -> without(step, finding)).toList();
        return new Consultation(with(kept), all);
    }

    private static Step without(Step step, Finding finding) {
        if (!told(step).contains(finding)) {
            return step;
        }
        var observed = terms(step, finding, Finding.Observed.class);
        var excluded = terms(step, finding, Finding.Excluded.class);
        Answer answer =
                observed.isEmpty() && excluded.isEmpty()
                        ? new Answer.Unknown()
                        : new Answer.Shown(observed, excluded);
        return new Step(step.action(), answer, step.cost());
    }

    private static List<TermId> terms(Step step, Finding but, Class<? extends Finding> kind) {
        return told(step).stream()
                .filter(kind::isInstance)
                .filter(one -> !one.equals(but))
                .map(Finding::term)
                .toList();
    }

    /// The case so far: the opening, and what the answers tell.
    public Case subject() {
        var findings = new ArrayList<>(opening.findings());
        steps.forEach(step -> findings.addAll(told(step)));
        return with(findings);
    }

    /// The same without what is only more general than another observed finding, where that came
    /// from an answer: whoever was asked about the eyes, and then about the lens, has one finding.
    public Case subject(Ontology ontology) {
        var all = subject().findings();
        var implied = implied(all, ontology);
        var kept = new ArrayList<>(opening.findings());
        for (var finding : all.subList(kept.size(), all.size())) {
            int term = ontology.resolve(finding.term());
            if (finding instanceof Finding.Excluded || term < 0 || !implied.get(term)) {
                kept.add(finding);
            }
        }
        return with(kept);
    }

    /// The terms that are more general than an observed one.
    static BitSet implied(List<Finding> findings, Ontology ontology) {
        var implied = new BitSet();
        var ancestors = ontology.ancestors();
        for (var finding : findings) {
            int term = ontology.resolve(finding.term());
            if (finding instanceof Finding.Observed && term >= 0) {
                for (int at = ancestors.start(term) + 1; at < ancestors.end(term); at++) {
                    implied.set(ancestors.at(at));
                }
            }
        }
        return implied;
    }

    private Case with(List<Finding> findings) {
        return new Case(
                opening.id(),
                opening.patient(),
                findings,
                opening.diagnoses(),
                opening.publications(),
                opening.ignored());
    }

    /// The findings that one turn brought.
    public static List<Finding> told(Step step) {
        return switch (step.answer()) {
            case Answer.Present(var terms) ->
                    terms.stream().map(term -> observed(term, step.action())).toList();
            case Answer.Absent _ ->
                    terms(step.action()).stream()
                            .map(term -> excluded(term, step.action()))
                            .toList();
            case Answer.Unknown _ -> List.of();
            case Answer.Shown(var observed, var excluded) -> {
                var all = new ArrayList<Finding>();
                observed.forEach(term -> all.add(observed(term, step.action())));
                excluded.forEach(term -> all.add(excluded(term, step.action())));
                yield List.copyOf(all);
            }
        };
    }

    private static Finding observed(TermId term, Action action) {
        return new Finding.Observed(term, new Origin.Typed(name(action)));
    }

    private static Finding excluded(TermId term, Action action) {
        return new Finding.Excluded(term, new Origin.Typed(name(action)));
    }

    /// How an action is called where a finding tells its origin.
    public static String name(Action action) {
        return switch (action) {
            case Action.Ask(var question) -> question.text();
            case Action.Order(var test) -> test.label();
            case Action.Stop _, Action.Abstain _ -> "";
        };
    }

    /// The terms that an action asks about.
    public static List<TermId> terms(Action action) {
        return switch (action) {
            case Action.Ask(var question) -> question.terms();
            case Action.Order(var test) -> test.shows();
            case Action.Stop _, Action.Abstain _ -> List.of();
        };
    }

    /// The ids of the questions and tests that were used already.
    public Set<String> used() {
        var used = new TreeSet<String>();
        for (var step : steps) {
            switch (step.action()) {
                case Action.Ask(var question) -> used.add(question.id());
                case Action.Order(var test) -> used.add(test.id());
                case Action.Stop _, Action.Abstain _ -> {
                    // Nothing was asked.
                }
            }
        }
        return used;
    }

    /// The terms that were asked about and are unknown, sorted.
    public Set<TermId> unknown() {
        var unknown = new TreeSet<TermId>();
        for (var step : steps) {
            if (step.answer() instanceof Answer.Unknown) {
                unknown.addAll(terms(step.action()));
            }
        }
        return unknown;
    }

    /// What all turns cost together.
    public double spent() {
        return steps.stream().mapToDouble(Step::cost).sum();
    }
}
