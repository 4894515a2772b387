package io.warrant.sources.guidelines;

import java.util.List;
import java.util.Map;

/// A file of tests that belong to models.
///
/// @param name of the file
/// @param moment that counts as the present, as written; empty where none is given
/// @param mended whether its YAML had slips that were put right
public record TestFile(
        String name, String moment, boolean mended, Map<String, String> models, List<Case> cases) {

    /// One test: what is put in and what should come out, each by model.
    public record Case(String id, Map<String, Values> input, Map<String, Values> expected) {}

    /// Values as written, by element; an element may have several.
    public record Values(Map<String, List<String>> byElement) {}
}
