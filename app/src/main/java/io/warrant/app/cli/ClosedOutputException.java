package io.warrant.app.cli;

/// Whoever read standard output has closed it (as `head` does): no failure, and nothing to say.
final class ClosedOutputException extends RuntimeException {

    ClosedOutputException(Throwable cause) {
        super(cause);
    }
}
