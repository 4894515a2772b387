package io.warrant.engine.errors;

/// The knowledge is broken, of a foreign kind or lacks something: fix or fetch it (exit code 3,
/// HTTP 500).
public final class KnowledgeException extends WarrantException {

    public KnowledgeException(String message) {
        super(message);
    }

    public KnowledgeException(String message, Throwable cause) {
        super(message, cause);
    }
}
