package io.warrant.perception.percept;

import io.warrant.engine.fusion.Opinion;
import io.warrant.engine.ontology.TermId;

import java.util.Optional;

/// A finding that a model proposes. The engine decides what it means.
///
/// @param concept what was looked for, in the model's words, such as `hard exudates`
/// @param term what the knowledge calls it, where the model's card names a term for it
/// @param probability that the patient has it, calibrated on recordings the model didn't learn from
/// @param because what the model rests it on, in a sentence for a reader
/// @param prior how common it was among the recordings that the probability was calibrated on, so
///   that several recordings can be weighed together; [Opinion#NO_PRIOR] where that isn't known
public record Percept(
        String concept,
        Optional<TermId> term,
        double probability,
        Where where,
        String because,
        double prior) {

    /// Of a model that doesn't know how common the finding was.
    public Percept(
            String concept,
            Optional<TermId> term,
            double probability,
            Where where,
            String because) {
        this(concept, term, probability, where, because, Opinion.NO_PRIOR);
    }

    public Percept {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "A probability is from 0 to 1, not " + probability + ".");
        }
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("A prior is between 0 and 1, not " + prior + ".");
        }
    }
}
