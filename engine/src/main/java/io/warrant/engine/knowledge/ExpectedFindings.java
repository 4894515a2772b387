package io.warrant.engine.knowledge;

import io.warrant.engine.ontology.Ontology;

/// How many different findings a patient with a disease is expected to show. A term counts only for
/// what goes beyond the likeliest kind of it that the disease is known for as well: whoever has a
/// ring rash has a rash, and that is one finding. Not safe for use by several threads.
public final class ExpectedFindings {

    private final Ontology ontology;
    private final float[] below;

    public ExpectedFindings(Ontology ontology) {
        this.ontology = ontology;
        below = new float[ontology.size()];
    }

    /// @param terms findings of one disease, each once
    /// @param chances for each, the chance that a patient shows it
    /// @param count how many of them are filled
    public double of(int[] terms, float[] chances, int count) {
        var ancestors = ontology.ancestors();
        for (int i = 0; i < count; i++) {
            // The first ancestor is the term itself.
            for (int at = ancestors.start(terms[i]) + 1; at < ancestors.end(terms[i]); at++) {
                int ancestor = ancestors.at(at);
                below[ancestor] = Math.max(below[ancestor], chances[i]);
            }
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.max(0, chances[i] - below[terms[i]]);
        }
        for (int i = 0; i < count; i++) {
            for (int at = ancestors.start(terms[i]) + 1; at < ancestors.end(terms[i]); at++) {
                below[ancestors.at(at)] = 0;
            }
        }
        return sum;
    }
}
