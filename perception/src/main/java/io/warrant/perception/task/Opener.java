package io.warrant.perception.task;

import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;

import java.nio.file.Path;

/// Opens models of one kind.
public interface Opener {

    /// What cards of such models name as their task, as in `idrid-lesions`.
    String name();

    /// Opens a model.
    ///
    /// @throws io.warrant.engine.errors.KnowledgeException if the folder doesn't hold such a model
    Provider open(Path folder);

    /// Whether a person says which terms its concepts stand for, since what it learns from has
    /// names of its own.
    default boolean takesTerms() {
        return false;
    }

    /// Whether a recording is of the kind that a model reads: a picture, a tracing with such leads,
    /// or a row with such columns.
    boolean reads(Path folder, Recording recording);
}
