package io.warrant.engine.questions;

import io.warrant.engine.ontology.TermId;

import java.util.List;

/// A value that a question can be answered with.
///
/// @param term the finding that it stands for
/// @param texts how it is worded, in each language of the questions
public record Answer(TermId term, List<String> texts) {

    public Answer {
        texts = List.copyOf(texts);
    }
}
