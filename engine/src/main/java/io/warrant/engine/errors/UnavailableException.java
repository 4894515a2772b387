package io.warrant.engine.errors;

/// Something outside did not answer: try again later (exit code 4, HTTP 503).
public final class UnavailableException extends WarrantException {

    public UnavailableException(String message) {
        super(message);
    }

    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
