package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Finds the findings, not yet looked for, whose answer is expected to tell most of which of the
/// first claims is right: the mutual information of answer and claim, the claims weighing as likely
/// as they are held.
final class Asking {

    /// How many first claims are told apart.
    static final int CLAIMS = 10;

    static final int QUESTIONS = 5;

    private final Evidence evidence;
    private final UnderstoodCase subject;

    Asking(Evidence evidence, UnderstoodCase subject) {
        this.evidence = evidence;
        this.subject = subject;
    }

    List<Question> best(Ranking ranking) {
        var base = evidence.base();
        var places = ranking.best(CLAIMS);
        var profiles = new ArrayList<Profile>();
        var shares = new double[places.size()];
        double sum = 0;
        var terms = new TreeSet<Integer>();
        for (int i = 0; i < shares.length; i++) {
            int disease = ranking.disease(places.get(i));
            profiles.add(evidence.profile(disease));
            shares[i] = ranking.probability(places.get(i));
            sum += shares[i];
            int end = base.firstAssociation(disease + 1);
            for (int at = base.firstAssociation(disease); at < end; at++) {
                int term = base.associationTerm(at);
                if (base.isFinding(term) && base.expected(at) > 0 && subject.isOpen(term, base)) {
                    terms.add(term);
                }
            }
        }
        var questions = new ArrayList<Question>();
        for (int term : terms) {
            double yes = 0;
            double within = 0;
            for (int i = 0; i < shares.length; i++) {
                double chance = evidence.weights().chance(profiles.get(i).meet(term), term);
                yes += shares[i] / sum * chance;
                within += shares[i] / sum * Separating.entropy(chance);
            }
            double gain = (Separating.entropy(yes) - within) / Math.log(2);
            questions.add(
                    new Question(
                            base.ontology().id(term),
                            base.ontology().label(term),
                            yes,
                            Math.max(0, gain)));
        }
        return questions.stream()
                .sorted(
                        Comparator.comparingDouble(Question::gain)
                                .reversed()
                                .thenComparing(Question::term))
                .limit(QUESTIONS)
                .toList();
    }
}
