package io.warrant.engine.argument;

import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Optional;

/// A published criterion for a disease, held against a patient.
///
/// @param standing whether it is met, whatever the missing inputs may be
/// @param result in the criterion's own words; empty where nothing can be said yet
/// @param known the inputs that the patient's record fills in, in the criterion's order
/// @param missing the others
/// @param accuracy what its model says it is worth, where it says so for such a result
public record Criterion(
        Guide guide,
        Standing standing,
        String result,
        List<Known> known,
        List<Missing> missing,
        Optional<Accuracy> accuracy) {

    public Criterion {
        known = List.copyOf(known);
        missing = List.copyOf(missing);
    }

    /// Where a criterion comes from.
    ///
    /// @param id by which `warrant guideline` runs it
    /// @param state of its life-cycle, as its author says
    /// @param references the literature, as the model cites it
    /// @param by how it was told to be about the disease, as a clause
    public record Guide(String id, String name, String state, String references, String by) {}

    /// How far a criterion is met.
    public enum Standing {
        /// It is met, whatever the missing inputs are.
        MET,
        /// Its result lies between met and not met, such as `possible`.
        PARTLY_MET,
        /// It can't be met any more.
        NOT_MET,
        /// It depends on what is missing.
        UNKNOWN
    }

    /// An input with its value.
    ///
    /// @param from the fact it rests on, and where that stands
    /// @param findings those of the patient's findings that say the same
    public record Known(String label, String value, String from, List<TermId> findings) {

        public Known {
            findings = List.copyOf(findings);
        }
    }

    /// An input without a value.
    ///
    /// @param term the finding it asks for, where it asks for one
    /// @param enough the answer that alone would make the criterion met; empty where none would
    public record Missing(String label, Optional<TermId> term, String enough) {}

    /// How a criterion did where it was tried, as its model states it.
    ///
    /// @param quote the model's own words
    public record Accuracy(double sensitivity, double specificity, String quote) {

        public Accuracy {
            if (!(sensitivity > 0 && sensitivity < 1 && specificity > 0 && specificity < 1)) {
                throw new IllegalArgumentException(
                        "Sensitivity and specificity lie between 0 and 1, not at "
                                + sensitivity
                                + " and "
                                + specificity
                                + ".");
            }
        }

        /// The log likelihood ratio of a met criterion, or of one that isn't.
        public double ln(boolean met) {
            return met
                    ? Math.log(sensitivity / (1 - specificity))
                    : Math.log((1 - sensitivity) / specificity);
        }
    }

    /// Whether one more answer would do.
    public boolean isAlmostMet() {
        return standing != Standing.MET
                && missing.stream().anyMatch(one -> !one.enough().isEmpty());
    }

    /// The log ratio of its result; 0 where its model doesn't say what that is worth.
    public double ln() {
        return switch (standing) {
            case MET, PARTLY_MET -> accuracy.map(one -> one.ln(true)).orElse(0.0);
            case NOT_MET -> accuracy.map(one -> one.ln(false)).orElse(0.0);
            case UNKNOWN -> 0;
        };
    }
}
