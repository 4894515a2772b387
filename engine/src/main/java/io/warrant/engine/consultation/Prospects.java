package io.warrant.engine.consultation;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Tells what each answer to an action would do, reckoned in full.
final class Prospects {

    /// How many leading claims are told of, before and after.
    private static final int CLAIMS = 3;

    /// How many findings of a test are told of.
    private static final int FINDINGS = 3;

    private final Consultant consultant;
    private final Consultation consultation;
    private final Standing before;

    private Prospects(Consultant consultant, Consultation consultation) {
        this.consultant = consultant;
        this.consultation = consultation;
        before = consultant.standing(consultation);
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
        var standing = consultant.standing(consultation);
        var weighing = consultant.weighing(consultation, standing);
        return switch (action) {
            case Action.Ask(var question) -> asked(question, weighing, ontology);
            case Action.Order(var test) ->
                    IntStream.of(weighing.expected())
                            .filter(term -> standing.isOpen(term) && shows(consultant, test, term))
                            .boxed()
                            .sorted(Comparator.<Integer>comparingDouble(weighing::gain).reversed())
                            .limit(FINDINGS)
                            .map(term ->
                                    new Prospect(
                                            new Answer.Shown(List.of(ontology.id(term)), List.of()),
                                            weighing.yes(term),
                                            List.of()))
                            .toList();
            case Action.Stop _, Action.Abstain _ -> List.of();
        };
    }

    private static boolean shows(Consultant consultant, Test test, int term) {
        var tests = consultant.field().tests();
        int number = tests.number(test.id());
        return IntStream.of(tests.showing(term)).anyMatch(one -> one == number);
    }

    private static List<Prospect> asked(Question question, Weighing weighing, Ontology ontology) {
        var answers = new ArrayList<Prospect>();
        double no = 1;
        for (var id : question.terms()) {
            int term = ontology.resolve(id);
            var yes = new Answer.Present(List.of(id));
            answers.add(new Prospect(yes, weighing.yes(term), List.of()));
            no *= weighing.no(term);
        }
        answers.add(new Prospect(new Answer.Absent(), no, List.of()));
        return answers;
    }

    private Prospect told(Action action, Prospect one) {
        var after = consultant.standing(consultant.answered(consultation, action, one.answer()));
        var told = new LinkedHashSet<DiseaseId>(before.ranking().first(CLAIMS));
        told.addAll(after.ranking().first(CLAIMS));
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
                .filter(before.ranking()::contains)
                .forEach(dangerous::add);
        return dangerous;
    }

    private Prospect.Shift shift(DiseaseId disease, Standing after) {
        var base = consultant.reasoner().base();
        int index = base.disease(disease);
        return new Prospect.Shift(
                new Claim.Diagnosis(disease, base.diseaseLabel(index)),
                consultant.probability(before, disease),
                consultant.probability(after, disease),
                consultant.plan().stakes().isDangerous(index));
    }
}
