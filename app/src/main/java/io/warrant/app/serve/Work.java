package io.warrant.app.serve;

/// What a route does with a request. Runs on one of a bounded number of threads, and may be
/// interrupted when it takes too long.
@FunctionalInterface
public interface Work {

    /// @throws io.warrant.engine.errors.WarrantException for what the caller can mend
    /// @throws RefusedException for what HTTP has a status for, such as an unknown id
    Answer answer(Request request);
}
