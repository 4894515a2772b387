package io.warrant.app.consult;

import java.util.Optional;

/// Where a person's lines come from.
public interface Typing {

    /// @param prompt what to show before the line
    /// @return the line, or empty where there are no more
    Optional<String> line(String prompt);
}
