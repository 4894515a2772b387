package io.warrant.bench.rank;

/// A case that could not be measured.
public record Failed(String name, String reason) {}
