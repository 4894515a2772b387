package io.warrant.app.cli;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;

/// What the exit code tells a script.
final class ExitCode {

    static final int OK = 0;
    static final int BUG = 1;
    static final int INPUT = 2;
    static final int KNOWLEDGE = 3;
    static final int UNAVAILABLE = 4;
    static final int CONFIGURATION = 5;

    private ExitCode() {}

    static int of(WarrantException problem) {
        return switch (problem) {
            case InvalidCaseException _ -> INPUT;
            case KnowledgeException _ -> KNOWLEDGE;
            case UnavailableException _ -> UNAVAILABLE;
            case ConfigurationException _ -> CONFIGURATION;
        };
    }
}
