package io.warrant.ledger.judgements;

import io.warrant.engine.errors.InvalidCaseException;

/// A finding that the record has wrong, in a person's eyes.
///
/// @param term its id, such as `HP:0001166`
/// @param from what the record says
/// @param to what holds
/// @param why in the person's words, maybe empty
public record Correction(String term, Status from, Status to, String why) {

    /// What is said of a finding.
    public enum Status {
        OBSERVED,
        EXCLUDED,
        /// Nothing is known of it.
        UNKNOWN
    }

    public Correction {
        Wording.id(term, "term");
        Wording.reason(why);
        if (from == to) {
            throw new InvalidCaseException(
                    "The correction of "
                            + term
                            + " changes nothing: it is "
                            + to.name().toLowerCase(java.util.Locale.ROOT)
                            + " before and after. Leave it out.");
        }
    }
}
