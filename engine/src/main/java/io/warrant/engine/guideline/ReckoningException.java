package io.warrant.engine.guideline;

/// A model asks for what can't be reckoned. Only the interpreter sees it, and makes a [Fault] of
/// it.
final class ReckoningException extends RuntimeException {

    private final boolean stops;

    ReckoningException(String message, boolean stops) {
        super(message, null, false, false);
        this.stops = stops;
    }

    ReckoningException(String message) {
        this(message, false);
    }

    /// Whether the whole run ends.
    boolean stops() {
        return stops;
    }
}
