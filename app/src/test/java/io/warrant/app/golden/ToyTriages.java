package io.warrant.app.golden;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.GradedWorld;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.engine.triage.Danger;
import io.warrant.engine.triage.Departments;
import io.warrant.engine.triage.Inquiry;
import io.warrant.engine.triage.Loss;
import io.warrant.engine.triage.Proof;
import io.warrant.engine.triage.Triage;
import io.warrant.engine.triage.Triaging;
import io.warrant.engine.triage.Urgency;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Triages of the graded toy world, for renderers.
public final class ToyTriages {

    public static final KnowledgeBase BASE = GradedWorld.knowledge();

    private ToyTriages() {}

    /// A child with a rash and a murmur, and what to ask.
    public static Triage reckoned() {
        var subject =
                Case.of(
                        new Patient(Sex.FEMALE, AgeRange.of(6), AgeRange.UNKNOWN),
                        List.of(observed(ToyWorld.RASH), observed(ToyWorld.MURMUR)));
        var reasoner = Reasoner.of(BASE, "toy", "00");
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var standing = reasoner.standing(subject, settings, false);
        var usual = Plan.USUAL;
        var plan =
                new Plan(
                        settings,
                        usual.limits(),
                        usual.stakes(),
                        new Plan.Manner(1, Plan.Means.QUESTIONS, false),
                        false);
        var consultant =
                new Consultant(reasoner, Consultant.Field.of(reasoner, Costs.even()), plan);
        var questions = new Inquiry(consultant).best(Consultation.of(subject), 2);
        return new Triaging(BASE, table(), Loss.USUAL).triage(subject, standing).asking(questions);
    }

    /// The same case with every other kind of urgency.
    public static List<Triage> kinds() {
        var danger = new Danger(0.02, 0.9, 4.1, List.of());
        var right = new TreeMap<String, SequencedMap<String, Integer>>();
        right.put("later", new TreeMap<>(Map.of("later", 8)));
        right.put("now", new TreeMap<>(Map.of("now", 7, "later", 1)));
        var proof = new Proof(right);
        var one = reckoned();
        return List.<Urgency>of(
                        new Urgency.NoneTold(danger, new Loss(2.5)),
                        new Urgency.Unsure(new Danger(0.02, 0.3, 4.1, List.of()), Loss.USUAL),
                        new Urgency.Ungraded(),
                        new Urgency.Labels("now", 0.83, proof),
                        new Urgency.LabelsTooWeak(proof))
                .stream()
                .map(urgency -> new Triage(one.age(), List.of(), urgency, List.of()))
                .toList();
    }

    private static Finding observed(TermId term) {
        return new Finding.Observed(term, new Origin.Typed(""));
    }

    private static Departments table() {
        var byBranch = new TreeMap<TermId, String>();
        byBranch.put(ToyWorld.HEART, "Hearts");
        byBranch.put(ToyWorld.EYE, "Eyes");
        byBranch.put(ToyWorld.SKIN, Departments.GENERAL);
        return new Departments(byBranch, new TreeMap<>());
    }
}
