package io.warrant.bench.metrics;

/// A measured share or mean with its interval.
public record Measured(double value, Interval interval) {}
