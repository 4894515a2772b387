package io.warrant.engine.triage;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.reasoning.Standing;

import java.util.List;
import java.util.stream.Stream;

/// Cases of the toy world.
final class ToyTriage {

    static final Basis.Settings SETTINGS =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private ToyTriage() {}

    static Case subject(AgeRange age, TermId... observed) {
        var patient = new Patient(Sex.UNKNOWN, age, AgeRange.UNKNOWN);
        return Case.of(
                patient,
                Stream.of(observed)
                        .<Finding>map(term -> new Finding.Observed(term, new Origin.Typed("")))
                        .toList());
    }

    static Case subject(TermId... observed) {
        return subject(AgeRange.UNKNOWN, observed);
    }

    static Reasoner reasoner(KnowledgeBase base) {
        return Reasoner.of(base, "toy", "00");
    }

    static Standing standing(KnowledgeBase base, Case subject) {
        return reasoner(base).standing(subject, SETTINGS, false);
    }

    static List<Pointing> departments(KnowledgeBase base, Departments table, Case subject) {
        return new Triaging(base, table, Loss.USUAL)
                .triage(subject, standing(base, subject))
                .departments();
    }
}
