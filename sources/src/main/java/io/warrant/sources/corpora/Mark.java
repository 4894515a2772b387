package io.warrant.sources.corpora;

import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Span;

import java.util.List;
import java.util.Optional;

/// Words of a text that a person marked.
///
/// @param spans where they stand, in order; several where other words stand between
/// @param words the words
/// @param term the term they name, where the corpus says
/// @param denied whether the text denies it, where the corpus says
public record Mark(
        List<Span> spans, String words, Optional<TermId> term, Optional<Boolean> denied) {

    public Mark {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A mark stands somewhere.");
        }
    }

    /// From its first to its last word.
    public Span whole() {
        return new Span(spans.getFirst().from(), spans.getLast().to());
    }
}
