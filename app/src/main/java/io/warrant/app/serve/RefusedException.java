package io.warrant.app.serve;

/// A request that HTTP has a status for, whatever it asks about.
public final class RefusedException extends RuntimeException {

    private final Status status;

    /// Why a request is refused.
    public enum Status {
        UNAUTHENTICATED(401, "Who are you?"),
        FORBIDDEN(403, "Not allowed"),
        NOT_FOUND(404, "There is no such thing"),
        WRONG_METHOD(405, "Not by this method"),
        TOO_SLOW(408, "The request came too slowly"),
        CONFLICT(409, "It has changed meanwhile"),
        TOO_LARGE(413, "Too large"),
        WRONG_TYPE(415, "Not in this form"),
        MISDIRECTED(421, "Not this host"),
        TOO_OFTEN(429, "Too many requests"),
        BUSY(503, "Busy");

        private final int code;
        private final String title;

        Status(int code, String title) {
            this.code = code;
            this.title = title;
        }

        public int code() {
            return code;
        }

        String title() {
            return title;
        }

        /// Seconds to wait before trying again, or 0 where trying again doesn't help.
        int retry() {
            return this == TOO_OFTEN || this == BUSY ? 1 : 0;
        }
    }

    /// @param message names the thing and ends in advice
    public RefusedException(Status status, String message) {
        super(message);
        this.status = status;
    }

    public Status status() {
        return status;
    }
}
