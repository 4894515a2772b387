package io.warrant.engine.triage;

import java.util.List;

/// A case whose urgency people stated.
///
/// @param terms what was observed, as indices of terms
/// @param level its urgency
public record Labelled(List<Integer> terms, String level) {

    public Labelled {
        terms = List.copyOf(terms);
    }
}
