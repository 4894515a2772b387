package io.warrant.sources.progress;

/// Hears how far a long piece of work is. Called from any thread.
@FunctionalInterface
public interface Progress {

    /// Nobody listens.
    Progress SILENT = (_, _, _) -> {};

    /// @param step what is being done, in a few words
    /// @param done how much of it is done
    /// @param total how much there is, or -1 where that isn't known
    void at(String step, long done, long total);
}
