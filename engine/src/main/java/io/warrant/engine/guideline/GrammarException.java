package io.warrant.engine.guideline;

/// An expression isn't of the language. Only the compiler sees it, and makes a [Fault] of it.
final class GrammarException extends RuntimeException {

    GrammarException(String message) {
        super(message, null, false, false);
    }
}
