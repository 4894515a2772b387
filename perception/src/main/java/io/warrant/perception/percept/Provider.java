package io.warrant.perception.percept;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.recording.Recording;

import java.util.List;

/// A model that proposes findings. Safe for use by several threads; the same recording gives the
/// same perception.
public interface Provider extends AutoCloseable {

    /// What the model is and how well it was measured.
    ModelCard card();

    /// @throws io.warrant.engine.errors.InvalidCaseException if the recording is of another kind
    ///   than the model reads; a bad recording of the right kind is a [Perception.NotReadable]
    Perception perceive(Recording recording);

    /// The concepts that the answer rests on alone, as the card names them: a person may overrule
    /// each. None of most models.
    default List<String> overrulable() {
        return List.of();
    }

    /// What is made of a recording where a person overrules concepts.
    ///
    /// @throws InvalidCaseException if one of them isn't [#overrulable], or as for [#perceive]
    default Perception perceive(Recording recording, List<Overruling> overruled) {
        if (overruled.isEmpty()) {
            return perceive(recording);
        }
        throw new InvalidCaseException(
                "The model ("
                        + card().task()
                        + ") doesn't rest on named concepts, so that nothing can be overruled."
                        + " Leave it out, or ask a concept bottleneck such as idrid-grade.");
    }

    /// Frees what the model holds.
    @Override
    void close();
}
