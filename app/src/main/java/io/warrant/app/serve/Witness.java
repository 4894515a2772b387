package io.warrant.app.serve;

/// Sees each answer before it is sent, such as to note it in an audit log.
public interface Witness {

    /// Sees nothing.
    Witness NONE = (_, _, _) -> Seen.NOTHING;

    /// What was seen.
    ///
    /// @param request what was asked
    /// @param record the record it was asked of: the body, or one line of a stream
    /// @param answer the bytes of the answer; of a line's, those that a request with that line
    ///   alone would get
    Seen see(Request request, byte[] record, byte[] answer);

    /// Something that was seen, and may still be on its way to where it is kept.
    @FunctionalInterface
    interface Seen {

        Seen NOTHING = answer -> answer;

        /// Waits until it is kept.
        ///
        /// @return the answer, perhaps with a header that names what was kept
        /// @throws io.warrant.engine.errors.UnavailableException if it can't be kept: the answer
        ///   isn't sent then
        Answer settle(Answer answer);
    }
}
