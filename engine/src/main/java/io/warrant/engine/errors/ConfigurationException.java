package io.warrant.engine.errors;

/// A setting can't be used: fix it (exit code 5).
public final class ConfigurationException extends WarrantException {

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
