package io.warrant.engine.errors;

/// The root of all that Warrant throws on purpose. Its kinds tell the caller what to do; its
/// message names the thing, its value and its place, and ends in advice. A message never holds
/// patient text.
public abstract sealed class WarrantException extends RuntimeException
        permits InvalidCaseException,
                KnowledgeException,
                UnavailableException,
                ConfigurationException {

    WarrantException(String message) {
        super(message);
    }

    WarrantException(String message, Throwable cause) {
        super(message, cause);
    }
}
