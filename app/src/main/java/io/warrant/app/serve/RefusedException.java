package io.warrant.app.serve;

import java.util.Map;

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

        /// What the answer says beside: when to try again, or how to show who asks.
        Map<String, String> headers() {
            return switch (this) {
                case TOO_OFTEN, BUSY -> Map.of("Retry-After", "1");
                case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
                case FORBIDDEN,
                        NOT_FOUND,
                        WRONG_METHOD,
                        TOO_SLOW,
                        CONFLICT,
                        TOO_LARGE,
                        WRONG_TYPE,
                        MISDIRECTED ->
                        Map.of();
            };
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
