package io.warrant.app.consult;

import io.warrant.app.text.CriterionWords;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Assessing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Criteria of the first claims that one more answer would meet.
///
/// @param consultant who leads the consultation
/// @param now as it stands
record AlmostMet(Consultant consultant, Consultation now) {

    private static final int CLAIMS = 5;

    private record Near(DiseaseId disease, Criterion criterion) {}

    private List<Near> near() {
        var reasoner = consultant.reasoner();
        var near = new ArrayList<Near>();
        if (!reasoner.assessing().equals(Assessing.NONE)) {
            var subject = now.subject(base().ontology());
            for (var disease : consultant.standing(now).ranking().first(CLAIMS)) {
                reasoner.assessing().of(subject, disease).stream()
                        .filter(Criterion::isAlmostMet)
                        .forEach(criterion -> near.add(new Near(disease, criterion)));
            }
        }
        return near;
    }

    private KnowledgeBase base() {
        return consultant.reasoner().base();
    }

    /// A question whose yes would meet a criterion.
    ///
    /// @param criterion its name
    record Sought(Action question, String criterion) {}

    /// Of the findings that would meet a criterion and weren't asked for yet, the one that costs
    /// least to learn.
    Optional<Sought> question() {
        return near().stream()
                .flatMap(near ->
                        near.criterion().missing().stream()
                                .filter(missing -> missing.enough().equalsIgnoreCase("yes"))
                                .flatMap(missing -> missing.term().stream())
                                .filter(this::isOpen)
                                .map(term ->
                                        new Sought(ask(term), near.criterion().guide().name())))
                .min(Comparator.comparingDouble(sought -> consultant.cost(sought.question())));
    }

    private Action ask(TermId term) {
        var ontology = base().ontology();
        int index = ontology.resolve(term);
        return new Action.Ask(Question.yesNo(ontology.id(index), ontology.label(index)));
    }

    private boolean isOpen(TermId term) {
        var ontology = base().ontology();
        int index = ontology.resolve(term);
        return index >= 0
                && base().isFinding(index)
                && now.steps().stream()
                        .noneMatch(step ->
                                step.action() instanceof Action.Ask(var asked)
                                        && asked.terms().contains(ontology.id(index)));
    }

    /// A line for each, with what is missing.
    String lines() {
        var lines = new StringBuilder();
        for (var near : near()) {
            lines.append(near.criterion().guide().name())
                    .append(" (")
                    .append(base().diseaseLabel(base().disease(near.disease())))
                    .append("): ")
                    .append(CriterionWords.missing(near.criterion()))
                    .append('\n');
        }
        return lines.toString();
    }
}
