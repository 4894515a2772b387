package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Turns a record's terms into the terms of the knowledge base: retired ids into what replaces
/// them, doubled findings into one, contradictions into notices. What can't be understood is
/// refused, all at once.
final class Understanding {

    private final KnowledgeBase base;
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Map<Integer, Finding> observed = new TreeMap<>();
    private final Map<Integer, Finding> excluded = new TreeMap<>();
    private final Suspicions suspected;
    private final List<Finding> order = new ArrayList<>();

    private Understanding(KnowledgeBase base) {
        this.base = base;
        this.suspected = new Suspicions(base, notices);
    }

    /// @param tolerant whether unknown terms are left out with a notice rather than refused
    /// @throws InvalidCaseException naming every term that is unknown, or where no finding is left
    static UnderstoodCase of(Case subject, KnowledgeBase base, boolean tolerant) {
        var understanding = new Understanding(base);
        subject.ignored()
                .forEach(ignored ->
                        understanding.notice(
                                Notice.Kind.IGNORED_INPUT,
                                ignored.field(),
                                ignored.field()
                                        + " was read but isn't used: "
                                        + ignored.reason()
                                        + "."));
        subject.findings().forEach(understanding::take);
        if (!understanding.unknown.isEmpty() && !tolerant) {
            throw new InvalidCaseException(String.join(" ", understanding.unknown));
        }
        understanding.unknown.forEach(
                text -> understanding.notice(Notice.Kind.UNKNOWN_TERM, "term", text));
        understanding.contradictions();
        understanding.suspected.settle(
                understanding.observed, understanding.excluded, understanding.order);
        if (base.questions().size() > 0) {
            new Answering(base, understanding.observed, understanding.excluded)
                    .settle(understanding.order, understanding.notices);
        }
        return understanding.close(subject);
    }

    private void take(Finding finding) {
        int term = base.ontology().resolve(finding.term());
        if (term < 0) {
            unknown.add(unknown(finding.term()));
            return;
        }
        var id = base.ontology().id(term);
        if (!id.equals(finding.term())) {
            notice(
                    Notice.Kind.REPLACED,
                    finding.term().value(),
                    finding.term() + " is retired; read as " + named(term) + ".");
        }
        if (!base.isFinding(term)) {
            notice(
                    Notice.Kind.IGNORED_INPUT,
                    id.value(),
                    named(term) + " is no finding that a patient can show, so it isn't weighed.");
            return;
        }
        switch (finding) {
            case Finding.Observed(_, var origin) ->
                    keep(observed, term, new Finding.Observed(id, origin));
            case Finding.Excluded(_, var origin) ->
                    keep(excluded, term, new Finding.Excluded(id, origin));
            case Finding.Suspected(_, double probability, var origin) ->
                    suspected.take(term, new Finding.Suspected(id, probability, origin), order);
        }
    }

    private <F extends Finding> void keep(Map<Integer, F> known, int term, F finding) {
        if (known.putIfAbsent(term, finding) == null) {
            order.add(finding);
        }
    }

    /// What is observed rules: an exclusion of the same term or of an ancestor can't hold, and
    /// isn't used.
    private void contradictions() {
        var refuted = new TreeMap<Integer, Integer>();
        for (int term : observed.keySet()) {
            for (int ancestor : base.ontology().ancestors().get(term)) {
                if (excluded.containsKey(ancestor)) {
                    refuted.putIfAbsent(ancestor, term);
                }
            }
        }
        refuted.forEach((ancestor, term) -> {
            var finding = excluded.remove(ancestor);
            order.remove(finding);
            var what =
                    ancestor.equals(term)
                            ? named(term) + " is both observed and excluded"
                            : named(term)
                                    + " is observed while "
                                    + named(ancestor)
                                    + ", of which it is a kind, is excluded";
            notice(
                    Notice.Kind.CONTRADICTION,
                    base.ontology().id(ancestor).value(),
                    what + "; the exclusion isn't used.");
        });
    }

    private UnderstoodCase close(Case subject) {
        if (order.isEmpty()) {
            throw new InvalidCaseException(
                    "The case has no finding to reason from. Give at least one observed or excluded"
                            + " finding, such as --observed \"Seizure\".");
        }
        var clean =
                new Case(
                        subject.id(),
                        subject.patient(),
                        order,
                        subject.diagnoses(),
                        subject.publications(),
                        subject.ignored());
        return new UnderstoodCase(
                clean,
                terms(observed.keySet()),
                terms(excluded.keySet()),
                suspected.weighed(),
                Answering.shares(terms(observed.keySet()), base.questions()),
                notices);
    }

    private static int[] terms(Set<Integer> terms) {
        return new TreeSet<>(terms).stream().mapToInt(Integer::intValue).toArray();
    }

    private String unknown(TermId id) {
        var retired = base.ontology().retired(id);
        if (retired.isPresent()) {
            var options =
                    retired.get().replacement().stream()
                            .map(option -> named(base.ontology().index(option)))
                            .toList();
            var advice =
                    options.isEmpty()
                            ? "It has no replacement."
                            : "Maybe one of these is meant: " + String.join(", ", options) + ".";
            return "Term " + id + " is obsolete and nothing replaces it exactly. " + advice;
        }
        return "Term "
                + id
                + " is unknown to the ontology of version "
                + base.ontology().version()
                + ". Look it up with `warrant term`, or update the knowledge.";
    }

    private String named(int term) {
        return base.ontology().label(term) + " (" + base.ontology().id(term) + ")";
    }

    private void notice(Notice.Kind kind, String subject, String text) {
        notices.add(new Notice(kind, subject, text));
    }
}
