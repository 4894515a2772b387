package io.warrant.engine.consultation;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells what each answer to an action would do, reckoned in full.
final class Prospects {

    /// How many leading claims are told of, before and after.
    private static final int CLAIMS = 3;

    /// How many findings of a test are told of.
    private static final int FINDINGS = 3;

    private final Consultant consultant;
    private final Consultation consultation;
    private final Ranking before;

    private Prospects(Consultant consultant, Consultation consultation) {
        this.consultant = consultant;
        this.consultation = consultation;
        before = consultant.standing(consultation).ranking();
    }

    /// @return one for each answer that teaches something; of a test, for its likeliest findings
    static List<Prospect> of(Action action, Consultant consultant, Consultation consultation) {
        var prospects = new Prospects(consultant, consultation);
        return answers(action, consultant, consultation).stream()
                .map(one -> prospects.told(action, one))
                .toList();
    }

    /// The answers that teach something with their chances, without what they would do.
    static List<Prospect> answers(Action action, Consultant consultant, Consultation consultation) {
        var ontology = consultant.reasoner().base().ontology();
        var weighing = consultant.weighing(consultation, consultant.standing(consultation));
        var answers = new ArrayList<Prospect>();
        var terms = Consultation.terms(action);
        boolean isTest = action instanceof Action.Order;
        record Likely(TermId term, double yes) {}
        terms.stream()
                .map(term -> new Likely(term, weighing.yes(ontology.resolve(term))))
                .sorted((a, b) -> Double.compare(b.yes, a.yes))
                .limit(isTest ? FINDINGS : terms.size())
                .forEach(one ->
                        answers.add(
                                new Prospect(
                                        isTest
                                                ? new Answer.Shown(List.of(one.term), List.of())
                                                : new Answer.Present(List.of(one.term)),
                                        one.yes,
                                        List.of())));
        if (!isTest) {
            double no = 1;
            for (var term : terms) {
                no *= weighing.no(ontology.resolve(term));
            }
            answers.add(new Prospect(new Answer.Absent(), no, List.of()));
        }
        return answers;
    }

    private Prospect told(Action action, Prospect one) {
        var after =
                consultant
                        .standing(consultant.answered(consultation, action, one.answer()))
                        .ranking();
        var told = new LinkedHashSet<DiseaseId>(before.first(CLAIMS));
        told.addAll(after.first(CLAIMS));
        told.addAll(dangerous());
        return new Prospect(
                one.answer(),
                one.chance(),
                told.stream().map(disease -> shift(disease, after)).toList());
    }

    private Set<DiseaseId> dangerous() {
        var base = consultant.reasoner().base();
        var dangerous = new TreeSet<DiseaseId>();
        consultant.plan().stakes().dangerous().stream()
                .mapToObj(base::diseaseId)
                .filter(before::contains)
                .forEach(dangerous::add);
        return dangerous;
    }

    private Prospect.Shift shift(DiseaseId disease, Ranking after) {
        var base = consultant.reasoner().base();
        int index = base.disease(disease);
        return new Prospect.Shift(
                new Claim.Diagnosis(disease, base.diseaseLabel(index)),
                before.posterior(disease),
                after.posterior(disease),
                consultant.plan().stakes().isDangerous(index));
    }
}
