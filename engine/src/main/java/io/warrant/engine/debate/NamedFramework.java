package io.warrant.engine.debate;

import java.util.List;

/// A framework whose arguments have names.
public record NamedFramework(List<String> names, Framework framework) {

    public NamedFramework {
        names = List.copyOf(names);
        if (names.size() != framework.size()) {
            throw new IllegalArgumentException(
                    names.size() + " names for " + framework.size() + " arguments.");
        }
    }
}
