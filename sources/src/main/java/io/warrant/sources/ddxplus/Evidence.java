package io.warrant.sources.ddxplus;

import io.warrant.engine.questions.AnswerKind;

import java.util.List;

/// A question of DDXPlus, with what it can be answered with.
///
/// @param name such as `E_91`
/// @param wording the question
/// @param kind how it is answered
/// @param antecedent whether it asks for the patient's history
/// @param values what it can be answered with; none where by yes and no
/// @param place where it stands among the others
record Evidence(
        String name,
        Wording wording,
        AnswerKind kind,
        boolean antecedent,
        List<Value> values,
        Place place) {

    Evidence {
        values = List.copyOf(values);
    }

    /// A text in both languages.
    record Wording(String english, String french) {

        List<String> texts() {
            return List.of(english, french);
        }
    }

    /// A value, such as `V_29`, and its meaning.
    record Value(String name, Wording meaning) {}

    /// Where a question stands.
    ///
    /// @param parent the evidence that it belongs to, or an empty text
    /// @param nothing the value that it has where there is nothing of the kind
    record Place(String parent, String nothing) {}
}
