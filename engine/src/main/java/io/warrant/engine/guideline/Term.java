package io.warrant.engine.guideline;

/// The words for a code in one language.
public record Term(String text, String description) {}
