package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.questions.AnswerKind;
import io.warrant.engine.questions.Questions;

/// How a disease's patients answer questions of several values. The values of a question share the
/// patients out, so what is known of them is drawn toward the answers of all diseases' patients,
/// and their chances sum to one; a question that waits for another is reckoned among those who said
/// yes to that one. Several answers to one question count once: as the mean of what each weighs.
final class Answers {

    private final Questions questions;
    private final int[] place;
    private final float[] chances;
    private final int[] associations;
    private final float[] everyone;
    private final int diseases;

    private Answers(KnowledgeBase base, double imagined) {
        questions = base.questions();
        diseases = base.diseases();
        place = new int[questions.size() == 0 ? 0 : base.ontology().size()];
        int values = 0;
        for (int term = 0; term < place.length; term++) {
            place[term] = questions.isValue(term) ? values++ : -1;
        }
        chances = new float[values * diseases];
        associations = new int[values * diseases];
        everyone = new float[values];
        var counts = counts(base);
        for (int question = 0; question < questions.size(); question++) {
            if (questions.kind(question) != AnswerKind.YES_NO) {
                share(questions.terms(question), counts, imagined);
            }
        }
    }

    static Answers of(KnowledgeBase base, Parameters parameters) {
        return new Answers(base, parameters.get(Parameter.ANSWER_PRIOR_WEIGHT));
    }

    /// How many patients with each disease gave each answer; notes the associations that say so.
    private float[] counts(KnowledgeBase base) {
        java.util.Arrays.fill(associations, -1);
        var counts = new float[chances.length];
        for (int at = 0; at < base.associations() && place.length > 0; at++) {
            int value = place[base.associationTerm(at)];
            if (value >= 0 && base.frequency(at) instanceof Frequency.Counted(int had, int _)) {
                int cell = value * diseases + base.associationDisease(at);
                counts[cell] = had;
                associations[cell] = at;
            }
        }
        return counts;
    }

    /// Shares the patients out among the values of one question.
    private void share(int[] terms, float[] counts, double imagined) {
        var all = new double[terms.length];
        double sum = 1;
        java.util.Arrays.fill(all, 1.0 / terms.length);
        for (int i = 0; i < terms.length; i++) {
            for (int disease = 0; disease < diseases; disease++) {
                all[i] += counts[cell(terms[i], disease)];
                sum += counts[cell(terms[i], disease)];
            }
        }
        var means = new double[terms.length];
        for (int disease = 0; disease < diseases; disease++) {
            double own = imagined;
            for (int term : terms) {
                own += counts[cell(term, disease)];
            }
            for (int i = 0; i < terms.length; i++) {
                double drawn = counts[cell(terms[i], disease)] + imagined * all[i] / sum;
                double chance = own > 0 ? drawn / own : all[i] / sum;
                chances[cell(terms[i], disease)] = (float) chance;
                means[i] += chance / diseases;
            }
        }
        for (int i = 0; i < terms.length; i++) {
            everyone[place[terms[i]]] = (float) means[i];
        }
    }

    private int cell(int term, int disease) {
        return place[term] * diseases + disease;
    }

    /// Whether a term is a value of a question, so that its chances are told here.
    boolean govern(int term) {
        return place.length > 0 && place[term] >= 0;
    }

    /// How a value meets a disease.
    Meeting meet(int term, int disease) {
        int cell = cell(term, disease);
        return associations[cell] < 0
                ? new Meeting(Meeting.Kind.COINCIDENCE, -1, chances[cell], true)
                : new Meeting(Meeting.Kind.EXACT, associations[cell], chances[cell], true);
    }

    /// Puts the mean of all diseases in the place of each value.
    void putBackground(float[] background) {
        for (int term = 0; term < place.length; term++) {
            if (place[term] >= 0) {
                background[term] = everyone[place[term]];
            }
        }
    }
}
