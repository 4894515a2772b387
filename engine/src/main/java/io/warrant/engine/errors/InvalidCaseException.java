package io.warrant.engine.errors;

/// The patient's record can't be used as it stands: fix the input (exit code 2, HTTP 400).
public final class InvalidCaseException extends WarrantException {

    public InvalidCaseException(String message) {
        super(message);
    }

    public InvalidCaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
