package io.warrant.engine.triage;

import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Question;

import java.util.List;

/// A question that tells about urgency.
///
/// @param question what to ask
/// @param worth how much uncertainty about an emergency it is expected to take away, in nats
/// @param turns where each answer would lead
public record Asking(Question question, double worth, List<Turn> turns) {

    public Asking {
        turns = List.copyOf(turns);
    }

    /// What an answer would do.
    ///
    /// @param answer to the question
    /// @param chance how likely it is, raw
    /// @param danger how the case would stand then
    public record Turn(Answer answer, double chance, Danger danger) {}
}
