package io.warrant.perception.percept;

import io.warrant.perception.model.ModelCard;
import io.warrant.perception.recording.Recording;

/// A model that proposes findings. Safe for use by several threads; the same recording gives the
/// same perception.
public interface Provider extends AutoCloseable {

    /// What the model is and how well it was measured.
    ModelCard card();

    /// @throws io.warrant.engine.errors.InvalidCaseException if the recording is of another kind
    ///   than the model reads; a bad recording of the right kind is a [Perception.NotReadable]
    Perception perceive(Recording recording);

    /// Frees what the model holds.
    @Override
    void close();
}
