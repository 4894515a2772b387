package io.warrant.ledger.judgements;

import java.util.List;

/// What the program said of the case that a person judges.
///
/// @param diseases ids by rank, the first few
/// @param knowledge the fingerprint of its knowledge
/// @param program the program and its version
public record Answer(List<String> diseases, String knowledge, String program) {

    public Answer {
        diseases = List.copyOf(diseases);
    }
}
