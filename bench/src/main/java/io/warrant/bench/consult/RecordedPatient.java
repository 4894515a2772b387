package io.warrant.bench.consult;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A patient who answers from a record, and doesn't know what isn't in it. Asked about something
/// more general than an observed finding: yes. Asked about a kind of an excluded one: no. Else:
/// unknown.
public final class RecordedPatient {

    private final Case record;
    private final KnowledgeBase base;
    private final Tests tests;
    private final int[] observed;
    private final int[] excluded;

    public RecordedPatient(Case record, KnowledgeBase base, Tests tests) {
        this.record = record;
        this.base = base;
        this.tests = tests;
        observed = terms(Finding.Observed.class);
        excluded = terms(Finding.Excluded.class);
    }

    private int[] terms(Class<? extends Finding> kind) {
        return record.findings().stream()
                .filter(kind::isInstance)
                .mapToInt(finding -> base.ontology().resolve(finding.term()))
                .filter(term -> term >= 0 && base.isFinding(term))
                .sorted()
                .distinct()
                .toArray();
    }

    /// How many findings can be told.
    public int findings() {
        return observed.length;
    }

    /// The case as the patient first presents it: sex, ages, and some of the observed findings.
    ///
    /// @param complaints how many findings, at most
    /// @param seed the same seed chooses the same ones
    public Case opening(int complaints, long seed) {
        var left = new ArrayList<>(IntStream.of(observed).boxed().toList());
        var random = new SplittableRandom(seed);
        var findings = new ArrayList<Finding>();
        if (base.questions().size() > 0) {
            // Who answers questions says themself what they come with, and the record begins so.
            record.findings().stream()
                    .filter(Finding.Observed.class::isInstance)
                    .limit(complaints)
                    .forEach(findings::add);
        }
        while (findings.size() < complaints && !left.isEmpty()) {
            int at = random.nextInt(left.size());
            int term = left.set(at, left.getLast());
            left.removeLast();
            findings.add(
                    new Finding.Observed(
                            base.ontology().id(term), new Origin.Entry("first complaint")));
        }
        return new Case(
                record.id(),
                record.patient(),
                findings,
                record.diagnoses(),
                record.publications(),
                List.of());
    }

    /// What the record answers.
    public Answer answer(Action action) {
        return switch (action) {
            case Action.Ask _ -> asked(Consultation.terms(action));
            case Action.Order(var test) -> shown(tests.number(test.id()));
            case Action.Stop _, Action.Abstain _ -> new Answer.Unknown();
        };
    }

    private Answer asked(List<TermId> terms) {
        var present = terms.stream().filter(term -> has(base.ontology().resolve(term))).toList();
        if (!present.isEmpty()) {
            return new Answer.Present(present);
        }
        return terms.stream().allMatch(term -> lacks(base.ontology().resolve(term)))
                ? new Answer.Absent()
                : new Answer.Unknown();
    }

    private Answer shown(int test) {
        var found = shownBy(observed, test);
        var ruledOut = shownBy(excluded, test);
        return found.isEmpty() && ruledOut.isEmpty()
                ? new Answer.Unknown()
                : new Answer.Shown(found, ruledOut);
    }

    /// What it costs to learn all that the record tells: each test that shows some of it once, the
    /// one of least effort for each finding, and what no test shows by history.
    public double costOfAll(Costs costs) {
        var ordered = new TreeSet<Integer>();
        double sum = 0;
        for (int term :
                IntStream.concat(IntStream.of(observed), IntStream.of(excluded)).toArray()) {
            var least = tests.least(term);
            var test =
                    IntStream.of(tests.showing(term))
                            .filter(one -> tests.effort(one) == least)
                            .findFirst();
            boolean isNew = test.isEmpty() || ordered.add(test.getAsInt());
            sum += isNew ? costs.total(least) : 0;
        }
        return sum;
    }

    private List<TermId> shownBy(int[] terms, int test) {
        return IntStream.of(terms)
                .filter(term -> IntStream.of(tests.showing(term)).anyMatch(one -> one == test))
                .mapToObj(base.ontology()::id)
                .toList();
    }

    private boolean has(int term) {
        return IntStream.of(observed).anyMatch(finding -> base.ontology().isA(finding, term));
    }

    private boolean lacks(int term) {
        return IntStream.of(excluded).anyMatch(finding -> base.ontology().isA(term, finding));
    }
}
