package io.warrant.engine.consultation;

import io.warrant.engine.reasoning.Standing;

/// What can be asked of a patient, each question known by a number.
public interface Repertoire {

    /// The questions that may be asked now, each with terms that some leading disease is expected
    /// to bring.
    ///
    /// @param expected the terms that leading diseases are expected to bring, and all that is more
    ///   general; sorted
    /// @return numbers, rising
    int[] open(Consultation consultation, Standing standing, int[] expected);

    /// The indices of the terms that a question's answers stand for.
    int[] terms(int number);

    /// How a question is answered.
    Question.Kind kind(int number);

    Question question(int number);
}
