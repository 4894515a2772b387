package io.warrant.sources.ddxplus;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.questions.AnswerKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes a case of a simulated patient: what holds is observed, and of the questions of yes and no
/// all others are excluded, since every one was answered.
public final class SimulatedCase {

    private static final Origin ORIGIN = new Origin.Entry("features");

    private final List<TermId> yesNo = new ArrayList<>();

    /// @throws InvalidCaseException if the knowledge doesn't ask the questions of DDXPlus
    public SimulatedCase(KnowledgeBase base) {
        var questions = base.questions();
        for (int question = 0; question < questions.size(); question++) {
            var term = base.ontology().id(questions.terms(question)[0]);
            boolean ours = term.prefix().equals(DdxplusIds.EVIDENCE.prefix());
            if (ours && questions.kind(question) == AnswerKind.YES_NO) {
                yesNo.add(term);
            }
        }
        if (yesNo.isEmpty()) {
            throw new InvalidCaseException(
                    "The cases are simulated patients of DDXPlus, whose questions the knowledge"
                            + " doesn't ask. Build knowledge that does with `warrant knowledge"
                            + " build --domain common`, and give it with --knowledge.");
        }
    }

    public Case of(SimulatedPatient one) {
        var observed = new LinkedHashSet<TermId>();
        // What the patient names first comes first.
        observed.add(DdxplusIds.term(one.complaint()));
        one.features().forEach(feature -> observed.add(DdxplusIds.term(feature)));
        var findings = new ArrayList<Finding>();
        observed.forEach(term -> findings.add(new Finding.Observed(term, ORIGIN)));
        yesNo.stream()
                .filter(term -> !observed.contains(term))
                .forEach(term -> findings.add(new Finding.Excluded(term, ORIGIN)));
        var truth = Diagnosis.of(one.truth().disease(), one.truth().label());
        return new Case("", one.patient(), findings, List.of(truth), List.of(), List.of());
    }
}
