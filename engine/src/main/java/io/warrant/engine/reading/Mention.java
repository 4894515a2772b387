package io.warrant.engine.reading;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.ontology.TermId;

import java.util.Optional;

/// A term that a record speaks of.
///
/// @param term the term
/// @param status what the record says of it
/// @param origin where it says so
/// @param cue what decided the status; empty where nothing speaks against plain observation
/// @param confidence the share of such readings that were right where it was measured, from 0 to 1
public record Mention(
        TermId term, Status status, Origin origin, Optional<Cue> cue, double confidence) {

    public Mention {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence lies above 0 and reaches at most 1, not " + confidence + ".");
        }
    }
}
