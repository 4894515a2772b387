package io.warrant.engine.consultation;

import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Optional;

/// Something that can be asked of a patient.
///
/// @param id its name within what can be asked
/// @param text its words
/// @param kind how it is answered
/// @param terms the terms its answers stand for; one where the answer is yes or no
/// @param parent the question that must have been answered yes before, if any
public record Question(
        String id, String text, Kind kind, List<TermId> terms, Optional<String> parent) {

    /// How a question is answered.
    public enum Kind {
        /// Yes or no, about one term.
        YES_NO,
        /// With one of several terms, or none.
        ONE_OF,
        /// With any number of several terms.
        ANY_OF
    }

    public Question {
        terms = List.copyOf(terms);
        if (terms.isEmpty() || (kind == Kind.YES_NO && terms.size() != 1)) {
            throw new IllegalArgumentException(
                    "Question " + id + " of kind " + kind + " has " + terms.size() + " terms.");
        }
    }

    /// A question answered yes or no, about one term.
    public static Question yesNo(TermId term, String text) {
        return new Question(term.value(), text, Kind.YES_NO, List.of(term), Optional.empty());
    }
}
