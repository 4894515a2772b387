package io.warrant.bench.metrics;

/// A 95 % confidence interval.
public record Interval(double low, double high) {}
