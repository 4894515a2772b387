package io.warrant.engine.questions;

import java.util.List;

/// A question as its source words it.
///
/// @param id what the source calls it
/// @param texts how it is worded, in each language of the questions
/// @param kind how it is answered
/// @param antecedent whether it asks for the patient's history rather than for a symptom
/// @param answers what it can be answered with, in the source's order; of a question of yes and no,
///   the one finding that yes stands for
/// @param place where it stands among the others
public record AskedQuestion(
        String id,
        List<String> texts,
        AnswerKind kind,
        boolean antecedent,
        List<Answer> answers,
        Place place) {

    public AskedQuestion {
        texts = List.copyOf(texts);
        answers = List.copyOf(answers);
    }

    /// Where a question stands among the others.
    ///
    /// @param parent the id of the question of yes and no that must have been answered with yes
    ///   before this one makes sense, or an empty text
    /// @param nothing the number of the answer that says that there is nothing of the kind, or -1
    public record Place(String parent, int nothing) {

        public static final Place ALONE = new Place("", -1);
    }
}
