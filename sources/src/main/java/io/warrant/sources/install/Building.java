package io.warrant.sources.install;

import io.warrant.engine.columns.Columns;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.List;

/// Compiles a folder of sources. Stands between installing and the readers, so that neither knows
/// the other.
public interface Building {

    /// A text that changes whenever the same files would be compiled differently: the program's
    /// version and its parameters.
    String recipe();

    /// The files below a folder that [#build] would read, in a fixed order; a folder among them
    /// stands for all files below it. Empty where there is no knowledge.
    List<Path> files(Path folder);

    /// Compiles those files.
    Columns build(Path folder, Progress progress);
}
